# The chat rests for an hour.
account: owes-two-years

> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
wait: 61 minutes
> the first one
< It has been a while, so I closed what we had begun. Nothing was done that you did not say yes to.
|
| I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
