account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, for 2019
< Nothing is left to pay for 2019.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> change the year to 2019
< Nothing is left to pay for 2019.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> make it december 25
< Banks make no payments on Friday, December 25, 2026. The next banking day is Monday, December 28, 2026.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> change the account
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> cancel the payment
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
