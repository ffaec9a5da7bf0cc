account: owes-two-years

> compare payment scenarios
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
