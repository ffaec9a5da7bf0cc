account: owes-one-year
medium: short

> someone filed taxes in my name
< I am sorry. It is not your fault. Did a letter come about it? Answer it first, by its date. Or call 800-908-4490. Ask for an Identity Protection PIN too. Please do not type your taxpayer number here.
| 1. Talk to a person
| 2. Who looked at my account?
| 3. Lock my account
