account: owes-one-year

> show my payment plan
< There is no payment plan on your account. As of Sunday, November 22, 2026, $1,415.43 is owed. I cannot set up a plan here yet, but a person at the office can.
| [I cannot pay] [Make a payment] [Talk to a person]
