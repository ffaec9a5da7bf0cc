account: on-a-plan
with: authorizations
medium: spoken

> decline that request
> yes
