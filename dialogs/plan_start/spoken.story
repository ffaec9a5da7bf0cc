account: owes-two-years
medium: spoken

> i want to set up a payment plan
< Which plan would you like? You can say: Short-term, paid by me: four hundred thirty-two dollars, Short-term, direct debit: four hundred thirty-two dollars, Monthly, direct debit: from forty dollars, Monthly, paid by me: from forty-one dollars.
> the third one
< The least for this plan is forty dollars. How much would you like to pay a month? You can say: The least: forty dollars.
> two hundred dollars
< On which day of the month should it be paid, from 1 to 28?
> the fifteenth
< From which bank account should it be taken? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
> checking
< two hundred dollars on day 15 of each month, taken from checking ending in four three two one. The first payment is taken on Tuesday, December fifteenth, twenty twenty-six, the last one on Tuesday, January eighteenth, twenty twenty-eight: 14 payments, two thousand six hundred seventy dollars and ninety-three cents in all, with a fee of twenty-nine dollars. Shall I start this monthly plan?
> yes
< Done. Your payment plan has started: two hundred dollars is taken on day 15 of each month from the bank account ending in four three two one, the first time on Tuesday, December fifteenth, twenty twenty-six. Please have the money there by that day. You can say: My payment plan, How much do I owe.
