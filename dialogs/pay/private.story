# A bank account number that is typed is not kept.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> my social is 123-45-6789
< Your message held private data, such as a taxpayer number, a card or a bank account. I did not keep it. Please do not type such numbers in a chat; I never need them here.
|
| $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 5717551609
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-27
