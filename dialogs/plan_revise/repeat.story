account: on-a-plan

> change my payment plan
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> say that again
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> help
< With direct debit each payment is taken from your bank account by itself, and a monthly plan costs less. Without it you make each payment yourself. Interest and penalties go on during a plan.
|
| How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> help
< The more you pay a month, the sooner it is over and the less it costs. You can keep $200.00 and change only the day or the bank account.
|
| Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 150
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> help
< Each payment is due on this day of the month. Where banks are closed on it, it is due on the next banking day. Many people choose the day after their pay comes in.
|
| Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> the 20th
< $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> help
< I change the payment plan that is in effect: the amount, the day of the month, how it is paid, or the bank account. Nothing changes before I read it back and you say yes.
|
| $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> repeat
< I change the payment plan that is in effect: the amount, the day of the month, how it is paid, or the bank account. Nothing changes before I read it back and you say yes.
|
| $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> back
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> the 21st
< $150.00 on day 21 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> start over
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
