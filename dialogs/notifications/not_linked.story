account: none

> which messages do I get from you
< I still did not understand. Is it one of these?
| [Messages about my account] [Stop messages]
> cancel
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
