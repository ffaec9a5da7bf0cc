account: on-a-plan
with: authorizations

> who can see my account
> [Decline a request]
> no
