account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 5792812553
| [My payments] [How much do I owe?]
> move my payment to december 15
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
refused: amount_too_large
> yes
< One payment must stay below 10 million dollars.
|
| Now it is $100.00. How much should it be?
| [As it is: $100.00]
> 80
< $80.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $80.00 for 2022 on Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 5792812553
| [My payments] [How much do I owe?]
ledger: scheduled 80.00 2022 2026-12-15
