account: owes-two-years
as: ellis
with: authorizations

> my clients
> the first
