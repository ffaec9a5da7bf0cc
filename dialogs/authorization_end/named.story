account: owes-two-years
with: authorizations

> end the authorization of Morgan Ellis
> no
