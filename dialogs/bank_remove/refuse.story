# A payment that is on its way still uses it.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 4323509721
| [My payments] [How much do I owe?]
> remove my bank account
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< A payment on its way or your payment plan still uses this bank account.
|
| It stays on file for now. You can remove it once the payment has gone through or is canceled. If a payment plan uses it, the plan must be changed first.
| [My payments] [Cancel a payment] [My payment plan]
> [Cancel a payment]
< Cancel the payment of $100.00 for 2025 on Friday, November 27, 2026, confirmation 4323509721. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $100.00 for 2025 on Friday, November 27, 2026 is canceled. Confirmation number: 4323509721
| [My payments] [Make a payment]
> remove my bank account
< Checking ending in 1188 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< Done. The bank account ending in 1188 is no longer on file.
| [My bank accounts] [Make a payment]
