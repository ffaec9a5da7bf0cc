account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
> the third one
< The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to your payment plan.
|
| The least for this plan is $40.00. How much would you like to pay a month?
| [The least: $40.00]
> 200
< On which day of the month should it be paid, from 1 to 28?
> which bank accounts do you have for me
< These bank accounts are on file for payments:
| Checking ending in 4321
| Savings ending in 8765
| I show only the last four digits. Nothing is taken from any of them without your yes.
|
| Back to your payment plan.
|
| On which day of the month should it be paid, from 1 to 28?
> the 15th
< From which bank account should it be taken?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $200.00 on day 15 of each month, taken from savings ending in 8765. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> why do I owe so much for 2022?
< $1,681.25 is owed for 2022 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Jul 20, 2023): $3,120.00
| Tax withheld from pay: -$2,280.00
| Payment (Jan 26, 2026): -$200.00
| Penalty for filing late: $450.00
| Penalty for paying late, 30 months: $210.00
| Interest from Apr 16, 2023 to Nov 22, 2026: $381.25
|
| Back to your payment plan.
|
| $200.00 on day 15 of each month, taken from savings ending in 8765. The first payment is taken on Tuesday, December 15, 2026, the last one on Tuesday, January 18, 2028: 14 payments, $2,670.93 in all, with a fee of $29.00. Shall I start this monthly plan?
| [Yes] [No]
> yes
< Done. Your payment plan has started: $200.00 is taken on day 15 of each month from the bank account ending in 8765, the first time on Tuesday, December 15, 2026. Please have the money there by that day.
| [My payment plan] [How much do I owe?]
