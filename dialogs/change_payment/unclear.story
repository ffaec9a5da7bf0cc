account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 7111273871
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> purple
< Please answer yes or no, or say what should be different.
|
| $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> later
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> banana
< Please answer yes or no, or say what should be different.
|
| $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> maybe
< Take your time. Nothing is done until you say yes.
|
| $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2025 on Tuesday, December 15, 2026, from the bank account ending in 1188.
| Confirmation number: 7111273871
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-12-15
