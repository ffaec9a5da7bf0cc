# In the middle of a payment, and back to it.
account: owes-two-years

> pay 100 on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> how do I add a bank account
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/de7d8286ab08968418bb3ca66d4ff2e4
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 8925319587
| [My payments] [How much do I owe?]
