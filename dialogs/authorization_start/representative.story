# A representative cannot name anybody.
account: owes-two-years
as: ellis
with: authorizations

> name a representative
