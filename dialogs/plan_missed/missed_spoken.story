account: owes-two-years
medium: spoken

> i want to set up a payment plan
< Which plan would you like? You can say: Short-term, paid by me: four hundred thirty-two dollars, Short-term, direct debit: four hundred thirty-two dollars, Monthly, direct debit: from forty dollars, Monthly, paid by me: from forty-one dollars.
> the fourth one
< The least for this plan is forty-one dollars. How much would you like to pay a month? You can say: The least: forty-one dollars.
> two hundred
< On which day of the month should it be paid, from 1 to 28?
> the fifteenth
< two hundred dollars on day 15 of each month, paid by you each time. The first payment is due on Tuesday, December fifteenth, twenty twenty-six, the last one on Tuesday, January eighteenth, twenty twenty-eight: 14 payments, two thousand seven hundred twelve dollars and fourteen cents in all, with a fee of sixty-nine dollars. Shall I start this monthly plan?
> yes
< Done. Your payment plan has started: two hundred dollars on day 15 of each month, the first time on Tuesday, December fifteenth, twenty twenty-six. Please make each payment by its day. A payment that is missed can end the plan. You can say: My payment plan, How much do I owe.
wait: 40 days
> i missed a payment on my plan what do i do
< Your plan can still be kept. A payment was missed. Please put it right by Friday, January fifteenth, twenty twenty-seven, and the plan goes on. One payment of two hundred dollars is missing.
| After Friday, January fifteenth, twenty twenty-seven the plan can end, and everything is due at once: two thousand six hundred twenty-six dollars and fifty-six cents as of Friday, January first, twenty twenty-seven. If the amount is too much, you can change the plan. You can say: Make a payment, Change my payment plan, Talk to a person.
