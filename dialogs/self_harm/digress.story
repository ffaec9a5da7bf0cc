# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> this debt makes me want to die
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
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
> I can't go on living with this debt
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
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
