# The representative takes back what was asked for.
account: on-a-plan
as: ellis
with: authorizations

> take back my authorization request
