# What is paid for several years is one payment, and is canceled as one.
account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,542.47 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 5020914478
| [My payments] [How much do I owe?]
> cancel that one
< Cancel the payment of $2,542.47 for 2 balances on Friday, November 27, 2026, confirmation 5020914478. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $2,542.47 for 2 balances on Friday, November 27, 2026 is canceled. Confirmation number: 5020914478
| [My payments] [Make a payment]
ledger: canceled 2542.47 (2022 1682.68, 2023 859.79) 2026-11-27
