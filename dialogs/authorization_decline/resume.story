account: on-a-plan
with: authorizations

> decline a request
wait: 61 minutes
> yes
