account: owes-two-years

> please waive the penalty
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> no, I don't want to live anymore
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
|
| Back to your request about the penalty.
|
| $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> my house burned down
< $660.00 in penalties for 2022, and your reason: "my house burned down". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 81748295. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
| [Make a payment] [I cannot pay] [Why do I owe this?]
