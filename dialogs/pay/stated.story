# A value is stated, in words that speak of something else as well.
account: owes-two-years

> pay 300 for 2022 tomorrow from checking
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> the bank account is savings
< $300.00 for 2022, on Monday, November 23, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> the bank account should be checking
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> the amount should be 400
< $400.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> the year is 2023
< $400.00 for 2023, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
