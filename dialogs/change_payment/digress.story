account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 2178775827
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| Not yet counted: one payment on its way, $100.00.
|
| Back to changing a payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> why do I owe this?
< $1,415.43 is owed for 2025 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Apr 9, 2026): $8,430.00
| Tax withheld from pay: -$6,980.00
| Payment (Oct 13, 2026): -$150.00
| Penalty for paying late, 8 months: $56.50
| Interest from Apr 16, 2026 to Nov 22, 2026: $58.93
|
| Back to changing a payment.
|
| $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> my payments
< You have 3 payments, the newest first:
| Nov 27, 2026: $100.00 for 2025, scheduled. Confirmation 2178775827
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 7717870211
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 3836854921
|
| Back to changing a payment.
|
| $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2025 on Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 2178775827
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-12-15
