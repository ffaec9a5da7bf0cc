# A payment on its way lowers what can still be paid.
account: owes-one-year

> pay 1000 on friday
< $1,000.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $1,000.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 1765630510
| [My payments] [How much do I owe?]
> pay 500 on friday
< $500.00 is more than is left to pay for 2025. You can pay up to $416.75.
|
| $416.75 would pay off 2025 on Friday, November 27, 2026. How much would you like to pay?
| [Full amount: $416.75]
> everything
< $416.75 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $416.75 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 5229050843
| [My payments] [How much do I owe?]
ledger: scheduled 1000.00 2025 2026-11-27
ledger: scheduled 416.75 2025 2026-11-27
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| Not yet counted: 2 payments on their way, $1,416.75.
| [Make a payment] [Why do I owe this?] [My payments]
