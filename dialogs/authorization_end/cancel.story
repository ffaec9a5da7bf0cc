account: owes-two-years
with: authorizations

> end an authorization
> never mind
