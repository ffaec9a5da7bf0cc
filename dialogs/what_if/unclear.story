account: owes-two-years

> compare payment scenarios
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> as much as I can
< I need an amount in dollars, such as 300. I show what it changes when it is paid once, and when it is paid each month. Which amount?
| [All of it: $2,540.32]
> xyz
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> mmh
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person] [Go on] [Never mind]
