account: none

> i'm a CPA and i need authorization from a new client
< I still did not understand. Is it one of these?
| [Name a representative] [Sign a request] [Who may act or look?]
> never mind
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
