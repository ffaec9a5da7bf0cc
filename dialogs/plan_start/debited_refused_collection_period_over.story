account: owes-two-years
medium: spoken

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like? You can say: Short-term, paid by me: four hundred thirty-two dollars, Short-term, direct debit: four hundred thirty-two dollars, Monthly, direct debit: from forty dollars, Monthly, paid by me: from forty-one dollars.
> the third one
< three hundred dollars on day 5 of each month, taken from checking ending in four three two one. The first payment is taken on Monday, December seventh, twenty twenty-six, the last one on Thursday, August fifth, twenty twenty-seven: 9 payments, two thousand six hundred thirty-one dollars and ninety-four cents in all, with a fee of twenty-nine dollars. Shall I start this monthly plan?
refused: plan_collection_period_over
> yes
< The time that the office has to collect ends too soon for this plan. A person at the office can look at what you can pay. No payment plan was started. You can say: How much do I owe, Make a payment, Talk to a person.
