account: owes-two-years

> why do I owe this?
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
wait: 45 minutes
> 2022
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
