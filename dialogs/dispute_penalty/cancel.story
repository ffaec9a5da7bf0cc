account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> cancel
< All right. Nothing was sent.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> never mind
< All right. Nothing was sent.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was sick
< $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> cancel
< All right. Nothing was sent.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
