# Another bank account for the plan.
account: owes-two-years

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< $300.00 on day 5 of each month, taken from checking ending in 4321. The first payment is taken on Monday, December 7, 2026, the last one on Thursday, August 5, 2027: 9 payments, $2,631.94 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $300.00 is taken on day 5 of each month from the bank account ending in 4321, the first time on Monday, December 7, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
> my plan needs to come from a new bank account
< How should it be paid?
| [Short-term, paid by me: $437.00] [Short-term, direct debit: $437.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $40.00]
> the third one
< Now it is $300.00. The least is $40.00. How much would you like to pay a month?
| [As it is: $300.00] [The least: $40.00]
> [As it is: $300.00]
< Now it is day 5. On which day of the month should it be paid?
| [As it is: day 5]
> [As it is: day 5]
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $300.00 on day 5 of each month, taken from savings ending in 8765, instead of $300.00 on day 5. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no, checking
< $300.00 on day 5 of each month, taken from checking ending in 4321, instead of $300.00 on day 5. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> no, savings
< $300.00 on day 5 of each month, taken from savings ending in 8765, instead of $300.00 on day 5. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $300.00 is taken on day 5 of each month from the bank account ending in 8765, the next time on Monday, December 7, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
