# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> I got a new cell number, change it
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
| If you lost that phone: say "lock my account".
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
> which phone number do you have for me
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
| If you lost that phone: say "lock my account".
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
