account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> [Yes]
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 2262558634
| [My payments] [How much do I owe?]
> [Yes]
< That button is no longer valid. You can say what you need in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2025 2026-11-27
