account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 3341480345
| [My payments] [How much do I owe?]
> did my 100 dollar payment go through?
< Your payment of $100.00 for 2025 is scheduled for Friday, November 27, 2026. It has not gone out yet.
| Confirmation number: 3341480345
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
wait: 6 days
> did my 100 dollar payment go through?
< Your payment of $100.00 for 2025 is on its way. It was set for Friday, November 27, 2026.
| Confirmation number: 3341480345
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
