account: on-a-plan

> change my payment plan
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Grace Okafor is $5,085.34.
| 2024: $5,085.34 (tax $4,000.00, penalties $403.00, interest $660.34, fees $22.00)
| Not yet counted: one payment on its way, $200.00.
| You are on a payment plan of $200.00 a month. The next payment is $200.00 on Tuesday, December 15, 2026.
|
| Back to changing your payment plan.
|
| How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> my payment plan
< $200.00 a month, on day 15. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. At this pace 27 payments are left, until Thursday, March 15, 2029: $5,564.08 with interest and penalties. Paid since Thursday, January 1, 2026: 11 payments.
|
| Back to changing your payment plan.
|
| Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 150
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> why do I owe this?
< $5,085.34 is owed for 2024 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Apr 14, 2025): $11,260.00
| Tax withheld from pay: -$5,060.00
| 11 payments: -$2,200.00
| Fee charged: $22.00
| Penalty for paying late, 20 months: $403.00
| Interest from Apr 16, 2025 to Nov 22, 2026: $660.34
|
| Back to changing your payment plan.
|
| Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 20
< $150.00 on day 20 of each month, taken from checking ending in 0917, instead of $200.00 on day 15. There is no fee. Shall I change your plan to this?
| [Yes] [No]
> yes
< Done. Your payment plan is changed: $150.00 is taken on day 20 of each month from the bank account ending in 0917, the next time on Monday, December 21, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
