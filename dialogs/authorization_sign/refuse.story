# Seen, and not signed.
account: on-a-plan
with: authorizations

> sign the request of my accountant
> no
> [Decline a request]
> yes
