account: owes-one-year

> change my email
< Which email address should be used?
> cancel
< All right. Your email address was not changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
