account: owes-two-years

> pay 100 for 2022 on december 15 from checking
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 6738979001
| [My payments] [How much do I owe?]
> pay 60 for 2023 on december 18 from savings
< $60.00 for 2023, on Friday, December 18, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $60.00 for 2023 is scheduled for Friday, December 18, 2026, from the bank account ending in 8765.
| Confirmation number: 2926473279
| [My payments] [How much do I owe?]
> stop a payment
< Which payment should be canceled?
| [$60.00, Friday, December 18, 2026] [$100.00, Tuesday, December 15, 2026]
> umm
< These payments can still be canceled. Which one? You can name its amount, its day or its year.
| [$60.00, Friday, December 18, 2026] [$100.00, Tuesday, December 15, 2026]
> the one for 75
< I do not find such a payment among those that can still be canceled.
|
| Which payment should be canceled?
| [$60.00, Friday, December 18, 2026] [$100.00, Tuesday, December 15, 2026]
> help
< These are the scheduled payments that can still be canceled. Choose one of them.
|
| Which payment should be canceled?
| [$60.00, Friday, December 18, 2026] [$100.00, Tuesday, December 15, 2026]
> never mind
< All right. No payment was canceled.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
