account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 7113053008
| [My payments] [How much do I owe?]
> move my payment to november 1 2026
< A payment cannot be made on Sunday, November 1, 2026. The first possible day is Monday, November 23, 2026.
|
| Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> november 26
< Banks make no payments on Thursday, November 26, 2026. The next banking day is Friday, November 27, 2026.
|
| Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026]
> february 30
< I do not know the day "february 30".
|
| Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> november 24 2029
< Saturday, November 24, 2029 is too far ahead. The last possible day is Monday, November 22, 2027.
|
| Now it is set for Friday, November 27, 2026. On which day should it be paid?
| [Friday, November 27, 2026] [Monday, November 23, 2026]
> november 30
< $100.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> [Another bank account]
< Now it comes from the bank account ending in 4321. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> 9999
< I do not find that bank account on file.
|
| Now it comes from the bank account ending in 4321. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> 4321
< $100.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> 0 dollars
< An amount of $0.00 cannot be paid. It must be more than zero.
|
| $100.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> $12.345
< I cannot read that amount. Please write dollars with at most two decimals, such as 300 or 125.50.
|
| $100.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> 99999 dollars
< $99,999.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< That is more than is left to pay for 2022, counting the other payments on their way. A smaller amount is possible.
|
| Now it is $100.00. How much should it be?
| [As it is: $100.00]
> 100
< $100.00 for 2022, on Monday, November 30, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2022 on Monday, November 30, 2026, from the bank account ending in 4321.
| Confirmation number: 7113053008
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2022 2026-11-30
