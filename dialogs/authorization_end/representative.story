# The other side ends it.
account: owes-two-years
as: ellis
with: authorizations

> end my authorization for this client
