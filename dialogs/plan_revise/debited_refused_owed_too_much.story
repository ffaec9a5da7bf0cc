account: on-a-plan

> change my plan to 250 a month on the 5th
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< $250.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
refused: plan_owed_too_much
> yes
< More is owed than this plan can take. You can choose another one.
|
| How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the first one
< $250.00 a month is too little to clear it in time. The least is $832.00. For a smaller amount, a person at the office can look at what you can pay.
|
| Now it is $200.00. The least is $832.00. How much would you like to pay a month?
| [The least: $832.00]
> 900
< $900.00 on day 5 of each month, paid by you each time, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $900.00 on day 5 of each month, the next time on Monday, December 7, 2026. Please make each payment by its day. A payment that is missed can end the plan.
| [My payment plan] [How much do I owe?]
