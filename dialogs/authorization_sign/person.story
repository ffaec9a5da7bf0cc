account: on-a-plan
with: authorizations

> sign a request
> i want to talk to a person
> no
