account: business-941

> pay both quarters at once
< $4,622.38 for everything that is owed, on Monday, November 23, 2026, from checking ending in 5533:
| Form 941, 1st quarter of 2026: $2,733.51
| Form 941, 2nd quarter of 2026: $1,888.87
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $4,622.38 for everything that is owed is scheduled for Monday, November 23, 2026, from the bank account ending in 5533.
| Confirmation number: 2693324226
| [My payments] [How much do I owe?]
ledger: scheduled 4622.38 (2026Q1 2733.51, 2026Q2 1888.87) 2026-11-23
