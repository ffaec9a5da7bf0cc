account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 1346515750
| [My payments] [How much do I owe?]
> move my payment to december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Another amount]
< Now it is $100.00. How much should it be?
| [As it is: $100.00]
> 80
< $80.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Never mind]
< All right. The payment stays as it is.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2025 2026-11-27
