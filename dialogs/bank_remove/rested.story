account: owes-two-years

> remove my savings account
< Savings ending in 8765 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
wait: 45 minutes
> yes
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
