account: owes-two-years

> compare payment scenarios
< As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to looking ahead.
|
| As of Sunday, November 22, 2026, $2,540.32 is owed. With which amount should I work it out?
| [All of it: $2,540.32]
> 100
< $100.00 paid once, on Sunday, November 22, 2026: $2,440.32 is left that day. By Monday, November 22, 2027 it saves $7.25: $2,631.72 would be owed instead of $2,738.97.
| $100.00 each month from Tuesday, December 15, 2026: all is paid on Thursday, March 15, 2029, after 28 payments, $2,776.01 in all.
| All at once today: $2,540.32. Paying each month costs $235.69 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
