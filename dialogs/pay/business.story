account: business-941

> pay 500 on friday
< Which balance should it go to?
| [Form 941, 1st quarter of 2026: $2,735.56] [Form 941, 2nd quarter of 2026: $1,890.30]
> the second one
< $500.00 for Form 941, 2nd quarter of 2026, on Friday, November 27, 2026, from checking ending in 5533. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $500.00 for Form 941, 2nd quarter of 2026 is scheduled for Friday, November 27, 2026, from the bank account ending in 5533.
| Confirmation number: 9365216382
| [My payments] [How much do I owe?]
ledger: scheduled 500.00 2026Q2 2026-11-27
