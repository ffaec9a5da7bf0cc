# No answer that is a yes is taken for one.
account: on-a-plan
with: authorizations

> sign a request
> banana
> what does that mean
> yes if it is only for 2023
> never mind
