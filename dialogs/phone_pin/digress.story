# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> how do I get a PIN for calls
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
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
> I forgot my PIN
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
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
