account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1171221623
| [My payments] [How much do I owe?]
> move my payment to december 15
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no, from savings
< $100.00 for 2022, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> not 2022, 2023
< $100.00 for 2023, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> make it december 16
< $100.00 for 2023, on Wednesday, December 16, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no, 120
< $120.00 for 2023, on Wednesday, December 16, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $120.00 for 2023 on Wednesday, December 16, 2026, from the bank account ending in 8765.
| Confirmation number: 1171221623
| [My payments] [How much do I owe?]
ledger: scheduled 120.00 2023 2026-12-16
