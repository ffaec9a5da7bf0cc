account: owes-one-year
medium: spoken

> pay 100 on december 15
< one hundred dollars for twenty twenty-five, on Tuesday, December fifteenth, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Tuesday, December fifteenth, twenty twenty-six. Your confirmation number is eight two seven, two two zero, eight seven zero six. You can say: My payments, How much do I owe.
> cancel my payment
< Cancel the payment of one hundred dollars for twenty twenty-five on Tuesday, December fifteenth, twenty twenty-six, confirmation eight two seven, two two zero, eight seven zero six. Shall I cancel it?
> yes
< Done. The payment of one hundred dollars for twenty twenty-five on Tuesday, December fifteenth, twenty twenty-six is canceled. Confirmation number: eight two seven, two two zero, eight seven zero six. You can say: My payments, Make a payment.
