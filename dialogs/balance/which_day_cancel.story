account: owes-two-years

> what will I owe on 3/4
< Which of these do you mean?
| [Thursday, March 4, 2027] [Saturday, April 3, 2027]
> never mind
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
