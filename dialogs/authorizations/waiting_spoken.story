account: on-a-plan
with: authorizations
medium: spoken

> do i have something to sign
