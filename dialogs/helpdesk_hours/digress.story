# Said in the middle of a payment, at a question and at the readback.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> what time do you open
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November 23, 2026. The phone number is at the top of every notice. I answer here at any hour.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> how long is the wait to talk to somebody
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November 23, 2026. The phone number is at the top of every notice. I answer here at any hour.
|
| Back to your payment.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
