account: owes-two-years
with: authorizations

> end an authorization
> banana
> help
> say it again
> yes
