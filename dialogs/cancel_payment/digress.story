account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 2448235891
| [My payments] [How much do I owe?]
> cancel my payment
< Cancel the payment of $100.00 for 2025 on Friday, November 27, 2026, confirmation 2448235891. Shall I cancel it?
| [Yes] [No]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| Not yet counted: one payment on its way, $100.00.
|
| Back to canceling a payment.
|
| Cancel the payment of $100.00 for 2025 on Friday, November 27, 2026, confirmation 2448235891. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $100.00 for 2025 on Friday, November 27, 2026 is canceled. Confirmation number: 2448235891
| [My payments] [Make a payment]
ledger: canceled 100.00 2025 2026-11-27
