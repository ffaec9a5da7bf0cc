# In the middle of a payment.
account: owes-two-years

> pay 300 for 2022 on friday
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> which bank accounts are on file
< These bank accounts are on file for payments:
| Checking ending in 4321
| Savings ending in 8765
| I show only the last four digits. Nothing is taken from any of them without your yes.
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $300.00 for 2022, on Friday, November 27, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> [Never mind]
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
