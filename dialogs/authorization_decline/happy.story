account: on-a-plan
with: authorizations

> decline a request
> yes
> my authorizations
