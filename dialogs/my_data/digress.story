# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> what do you know about me
< I keep what you and I write in this chat, so that I can answer and a person can see what was done. Your account is kept by the office.
| I do not keep taxpayer numbers, passwords, cards or bank accounts that are typed here by mistake.
| No text of this chat goes to an outside service to be understood.
| To get a copy or have it erased, ask a person at the office. You can disconnect this chat from your account right now.
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
> delete everything you have about me
< I keep what you and I write in this chat, so that I can answer and a person can see what was done. Your account is kept by the office.
| I do not keep taxpayer numbers, passwords, cards or bank accounts that are typed here by mistake.
| No text of this chat goes to an outside service to be understood.
| To get a copy or have it erased, ask a person at the office. You can disconnect this chat from your account right now.
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
