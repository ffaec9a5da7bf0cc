account: owes-two-years
as: ellis
with: authorizations

> which account is this
