account: owes-one-year
medium: spoken

> pay 100 on december 15
< one hundred dollars for twenty twenty-five, on Tuesday, December fifteenth, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Tuesday, December fifteenth, twenty twenty-six. Your confirmation number is eight two seven, two two zero, eight seven zero six. You can say: My payments, How much do I owe.
> cancel my payment
< You have 3 payments, the newest first:
| one hundred dollars for twenty twenty-five is scheduled for Tuesday, December fifteenth, twenty twenty-six, one hundred fifty dollars for twenty twenty-five was processed on Tuesday, October thirteenth, twenty twenty-six, five hundred dollars for twenty twenty-five on Wednesday, September twenty-third, twenty twenty-six was canceled. You can say: Cancel a payment, Make a payment, How much do I owe.
> yes
< There is nothing to confirm at the moment. Here is what I can do. You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
