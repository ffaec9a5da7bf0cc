account: owes-two-years
medium: spoken

> I want to set up a payment plan
< Which plan would you like? You can say: Short-term, paid by me: four hundred thirty-two dollars, Short-term, direct debit: four hundred thirty-two dollars, Monthly, direct debit: from forty dollars, Monthly, paid by me: from forty-one dollars.
> the fourth one
< The least for this plan is forty-one dollars. How much would you like to pay a month? You can say: The least: forty-one dollars.
> 200
< On which day of the month should it be paid, from 1 to 28?
> the 15th
< two hundred dollars on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December fifteenth, twenty twenty-six, the last one on Tuesday, January eighteenth, twenty twenty-eight: 14 payments, two thousand seven hundred twelve dollars and fourteen cents in all, with a fee of sixty-nine dollars. Shall I start this monthly plan?
refused: not_allowed
> yes
< Your access lets you look at this account, but not start a payment plan. The account holder can. No payment plan was started. You can say: How much do I owe, Make a payment, Talk to a person.
