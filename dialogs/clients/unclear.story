account: owes-two-years
as: ellis
with: authorizations

> my clients
> banana
> help
> never mind
