# A professional who may see the account and not act.
account: owes-one-year
as: ellis
with: authorizations

> pay 100 on friday
< Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.
| [Talk to a person]
