account: owes-two-years

> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> cancel
< All right. No bank account was removed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
