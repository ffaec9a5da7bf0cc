account: on-a-plan
with: authorizations

> i don't want that request decline it
> no
> [Sign a request]
> no
