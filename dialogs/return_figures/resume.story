account: owes-two-years

> show my return
< Which return do you mean?
| [2023] [2022]
wait: 61 minutes
> 2023
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
