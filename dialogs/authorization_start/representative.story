# A representative cannot name anybody.
account: owes-two-years
as: ellis
with: authorizations

> name a representative
< Only the taxpayer can name somebody. A representative asks for an authorization instead.
| [Ask a client for an authorization] [My clients] [Talk to a person]
