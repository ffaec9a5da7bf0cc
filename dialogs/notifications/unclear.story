account: owes-one-year

> which messages do I get from you
< I still did not understand. Is it one of these?
| [Messages about my account] [Stop messages]
> [Change confirmations]
> purple
< I still did not understand. Is it one of these?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> [By text message]
