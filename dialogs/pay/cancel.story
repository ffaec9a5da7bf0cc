account: owes-two-years

> pay 300 for 2022 on friday
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> don't pay
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger:
