account: owes-two-years
medium: spoken

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like? You can say: Short-term, paid by me: four hundred thirty-two dollars, Short-term, direct debit: four hundred thirty-two dollars, Monthly, direct debit: from forty dollars, Monthly, paid by me: from forty-one dollars.
> the third one
< three hundred dollars on day 5 of each month, taken from checking ending in four three two one. The first payment is taken on Monday, December seventh, twenty twenty-six, the last one on Thursday, August fifth, twenty twenty-seven: 9 payments, two thousand six hundred thirty-one dollars and ninety-four cents in all, with a fee of twenty-nine dollars. Shall I start this monthly plan?
refused: plan_monthly_too_low
> yes
< That is too little a month to clear it in time. A larger amount is possible. The least for this plan is forty dollars. How much would you like to pay a month? You can say: The least: forty dollars.
> 350
< three hundred fifty dollars on day 5 of each month, taken from checking ending in four three two one. The first payment is taken on Monday, December seventh, twenty twenty-six, the last one on Tuesday, July sixth, twenty twenty-seven: 8 payments, two thousand six hundred twenty-two dollars and seventy cents in all, with a fee of twenty-nine dollars. Shall I start this monthly plan?
> yes
< Done. Your payment plan has started: three hundred fifty dollars is taken on day 5 of each month from the bank account ending in four three two one, the first time on Monday, December seventh, twenty twenty-six. Please have the money there by that day. You can say: My payment plan, How much do I owe.
