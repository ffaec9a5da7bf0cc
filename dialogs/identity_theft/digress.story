# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> I never earned that money, another person is using my number
< I am sorry that this happened to you. It is not your fault, and it is right to report it.
| If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line at 800-908-4490.
| Ask for an Identity Protection PIN too. It helps to keep others from filing with your number.
| Please do not type your taxpayer number here. If somebody else may be able to use this chat, lock your account here.
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
> my identity was stolen
< I am sorry that this happened to you. It is not your fault, and it is right to report it.
| If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line at 800-908-4490.
| Ask for an Identity Protection PIN too. It helps to keep others from filing with your number.
| Please do not type your taxpayer number here. If somebody else may be able to use this chat, lock your account here.
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
