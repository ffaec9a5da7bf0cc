# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> lock my account
< You did the right thing by asking. Do these now, in this order:
| Is a payment scheduled that you do not want? Cancel it here first: it goes out also when the account is locked.
| Disconnect this chat if somebody else may use it: then nobody sees your account here.
| Change the password of your online sign-in, and the number that gets its codes if your phone is gone.
| Call the office: a person can put a lock on the account. The phone number stands at the top of every notice.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> I think somebody hacked my account
< You did the right thing by asking. Do these now, in this order:
| Is a payment scheduled that you do not want? Cancel it here first: it goes out also when the account is locked.
| Disconnect this chat if somebody else may use it: then nobody sees your account here.
| Change the password of your online sign-in, and the number that gets its codes if your phone is gone.
| Call the office: a person can put a lock on the account. The phone number stands at the top of every notice.
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
