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
> yes
< Done. Your payment plan has started: two hundred dollars on day 15 of each month, the first time on Tuesday, December fifteenth, twenty twenty-six. Please make each payment by its day. A payment that is missed can end the plan. You can say: My payment plan, How much do I owe.
wait: 56 days
> I missed my plan payment
< Your plan can still be kept. A payment was missed. The day to put it right was Friday, January fifteenth, twenty twenty-seven. Please do it today, and the plan may still go on. 2 payments of two hundred dollars are missing.
| The plan can end any day now. Then everything is due at once: two thousand six hundred thirty-five dollars as of Sunday, January seventeenth, twenty twenty-seven. If the amount is too much, you can change the plan. You can say: Make a payment, Change my payment plan, Talk to a person.
