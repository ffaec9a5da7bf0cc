account: owes-two-years

> show my return
< Which return do you mean?
| [2023] [2022]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
