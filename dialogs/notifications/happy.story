account: owes-one-year

> which messages do I get from you
< I still did not understand. Is it one of these?
| [Messages about my account] [Stop messages]
> [Turn news on or off]
> [No, news off]
> which messages do I get from you
< I still did not understand. Is it one of these?
| [Messages about my account] [Stop messages]
> [Turn news on or off]
> [Yes, news on]
