# What should be different, one by one.
account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 7052427288
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2022, on Friday, November 27, 2026, from the bank account ending in 4321. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Another balance]
< Now it goes to 2022. Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2019
< Nothing is owed for 2019.
|
| Now it goes to 2022. Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> help
< Each year has its own balance, and a payment goes to one of them. Now it goes to 2022.
|
| Now it goes to 2022. Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2023
< $100.00 for 2023, on Friday, November 27, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Another day]
< Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026]
> help
< It can be any banking day up to a year ahead. Interest runs until the day of payment. You can keep Friday, November 27, 2026 and change only the amount or the bank account.
|
| Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026]
> purple
< I need a day from Monday, November 23, 2026 to Monday, November 22, 2027, such as "Friday" or "December 15". Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026]
> december 15
< $100.00 for 2023, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Another bank account]
< Now it comes from the bank account ending in 4321. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> help
< A payment comes from a bank account that is on file. For your safety please do not type a bank account number here.
|
| Now it comes from the bank account ending in 4321. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> [Savings ending in 8765]
< $100.00 for 2023, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Another payment]
< Which payment should be changed?
| [$100.00, Friday, November 27, 2026]
> help
< These are the scheduled payments that can still be changed. Choose one of them.
|
| Which payment should be changed?
| [$100.00, Friday, November 27, 2026]
> [$100.00, Friday, November 27, 2026]
< $100.00 for 2023, on Tuesday, December 15, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2023 on Tuesday, December 15, 2026, from the bank account ending in 8765.
| Confirmation number: 7052427288
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2023 2026-12-15
