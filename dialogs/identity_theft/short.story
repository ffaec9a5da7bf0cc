account: owes-one-year
medium: short

> someone filed taxes in my name
< I am sorry. It is not your fault. If a letter came about it, answer it first, by its date. If not, call 800-908-4490. Ask for an Identity Protection PIN too. Please do not type your taxpayer number here.
| 1. Talk to a person
| 2. Who looked at my account?
| 3. Lock my account
