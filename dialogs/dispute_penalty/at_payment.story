# In the middle of a payment.
account: owes-two-years

> pay 300 on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> and take that penalty off
< Which penalty should be taken off?
| [2022: $660.00 in penalties] [2023: $122.60 in penalties]
> 2022
< $660.00 in penalties has been added for 2022 so far. What happened? A sentence or two is enough.
> I was sick
< $660.00 in penalties for 2022, and your reason: "I was sick". Shall I ask the office to take them off?
| [Yes] [No]
> yes
< Done. The number of your request is 33844683. A person at the office decides and writes to you. Until then the penalty stays, so please still act on each notice by its date.
|
| Back to your payment.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> no
< These bank accounts are on file. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
