account: owes-two-years

> why do I owe this?
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
