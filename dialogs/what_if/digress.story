# In the middle of a payment.
account: owes-two-years

> I want to make a payment for 2022
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> what if I pay 500
< $500.00 paid once, on Sunday, November 22, 2026: $2,040.32 is left that day. By Monday, November 22, 2027 it saves $36.25: $2,202.72 would be owed instead of $2,738.97.
| $500.00 each month from Tuesday, December 15, 2026: all is paid on Monday, May 17, 2027, after 6 payments, $2,587.22 in all.
| All at once today: $2,540.32. Paying each month costs $46.90 more.
| This is a look ahead. Nothing was paid.
|
| Back to your payment.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 500
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> [Checking ending in 4321]
< $500.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
