account: on-a-plan
with: authorizations
medium: spoken

> i want to sign the request
> yes
