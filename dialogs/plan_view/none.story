account: owes-one-year

> show my payment plan
< There is no payment plan on your account. As of Sunday, November 22, 2026, $1,415.43 is owed. You can see which plans you can have, and start one here.
| [Payment plans] [Start a payment plan] [Make a payment]
