account: on-a-plan
with: authorizations

> sign a request
> yes
> my authorizations
> sign a request
