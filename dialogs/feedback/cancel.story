account: owes-one-year

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> never mind
< All right. Nothing was written down.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
