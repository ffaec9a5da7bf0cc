account: owes-two-years

> remove a bank account
< Which bank account should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> the blue one
< These bank accounts are on file. Which one should be removed?
| [Checking ending in 4321] [Savings ending in 8765]
> hmm
< Take your time. I am still here when you are ready.
> purple
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
