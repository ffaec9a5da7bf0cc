account: owes-one-year
medium: short

> what do you know about me
< I keep what is written here, but no taxpayer numbers, passwords, cards or bank accounts typed by mistake. To get a copy or have it erased, ask a person at the office; the phone number is on your notice.
| 1. Disconnect my account
| 2. Who looked at my account?
| 3. Talk to a person
