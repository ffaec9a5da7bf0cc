account: owes-two-years
with: authorizations

> end an authorization
refused: authorization_over
> yes
