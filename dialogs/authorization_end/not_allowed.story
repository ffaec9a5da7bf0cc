account: owes-two-years
with: authorizations

> end an authorization
refused: not_allowed
> yes
