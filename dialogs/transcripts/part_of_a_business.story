# Somebody who pays payroll tax and sees nothing else.
account: business-roles
as: ortiz

> i need a transcript
< Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.
| [Talk to a person]
