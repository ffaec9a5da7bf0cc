account: on-a-plan
with: authorizations

> sign a request
> how much do I owe
> yes
