account: owes-one-year

> I missed my plan payment this month
< There is no payment plan in effect. As of Sunday, November 22, 2026, $1,415.43 is owed. If a plan has ended, you can start a new one: I can show you which ones you can have.
| [Payment plans] [Start a payment plan] [How much do I owe?]
