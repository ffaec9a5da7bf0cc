account: owes-two-years
medium: spoken

> set me up to pay 300 a month on the 5th from checking
< Which plan would you like? You can say: Short-term, paid by me: four hundred thirty-two dollars, Short-term, direct debit: four hundred thirty-two dollars, Monthly, direct debit: from forty dollars, Monthly, paid by me: from forty-one dollars.
> the third one
< three hundred dollars on day 5 of each month, taken from checking ending in four three two one. The first payment is taken on Monday, December seventh, twenty twenty-six, the last one on Thursday, August fifth, twenty twenty-seven: 9 payments, two thousand six hundred thirty-one dollars and ninety-four cents in all, with a fee of twenty-nine dollars. Shall I start this monthly plan?
refused: bank_account_unknown
> yes
< That bank account is no longer on file. From which bank account should it be taken? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
> savings
< three hundred dollars on day 5 of each month, taken from savings ending in eight seven six five. The first payment is taken on Monday, December seventh, twenty twenty-six, the last one on Thursday, August fifth, twenty twenty-seven: 9 payments, two thousand six hundred thirty-one dollars and ninety-four cents in all, with a fee of twenty-nine dollars. Shall I start this monthly plan?
> yes
< Done. Your payment plan has started: three hundred dollars is taken on day 5 of each month from the bank account ending in eight seven six five, the first time on Monday, December seventh, twenty twenty-six. Please have the money there by that day. You can say: My payment plan, How much do I owe.
