account: on-a-plan
as: ellis
with: authorizations

> show me the last return
< Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.
| [Talk to a person]
