account: owes-two-years
with: authorizations

> take away my accountant's access
> yes
> my authorizations
> end an authorization
