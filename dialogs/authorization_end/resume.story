account: owes-two-years
with: authorizations

> end an authorization
wait: 61 minutes
> yes
