# Why something is asked, time to think, and what somebody would rather not say.
account: owes-two-years

> make a payment
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> why do you need that?
< Each year has its own balance, and a payment goes to one of them. You can make another payment for another year.
|
| Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> one moment
< Take your time. I am still here when you are ready.
> 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> I'd rather not say
< You do not have to tell me. Without it I cannot go on here, and nothing is done. You can leave it, or reach a person.
| [Never mind] [Talk to a person] [Go on]
> 300
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> hold on
< Take your time. Nothing is done until you say yes.
|
| $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> why do you need that?
< I schedule a payment from a bank account that is on file. I need the year, the amount and the day. Nothing is paid before I read it back and you say yes.
|
| $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 2942058963
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2022 2026-11-23
