# After a rest nothing is sent; it begins anew.
account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
wait: 31 minutes
> I was sick
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
