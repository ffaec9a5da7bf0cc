# Thanks and goodbyes are answered, also in the middle of a payment, and never stand in the way of a yes.
account: owes-one-year

> thanks
< Glad to help. Write to me whenever you need.
> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> thank you
< Glad to help. Write to me whenever you need.
|
| Back to your payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes thank you
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 6244691918
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-27
> bye
< Glad to help. Write to me whenever you need.
