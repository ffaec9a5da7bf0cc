account: on-a-plan

> change my plan to 250 a month on the 5th
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< $250.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no, 180
< $180.00 on day 5 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> not the 5th, the 20th
< $180.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no, 190
< $190.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $190.00 is taken on day 20 of each month from the bank account ending in 0917, the next time on Monday, December 21, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
