account: owes-one-year

> which messages do I get from you
< I still did not understand. Is it one of these?
| [Messages about my account] [Stop messages]
> [Change confirmations]
> [By email]
> [Set my email]
> anna@example.com
< I still did not understand. Is it one of these?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> which messages do I get from you
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person]
> [Change confirmations]
> [By email]
> which messages do I get from you
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person]
