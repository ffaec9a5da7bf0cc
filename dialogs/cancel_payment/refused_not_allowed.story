account: owes-two-years
medium: spoken

> pay 100 for 2022 on friday from checking
< one hundred dollars for twenty twenty-two, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-two is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is eight two nine, two zero two, two one four five. You can say: My payments, How much do I owe.
> cancel my payment
< Cancel the payment of one hundred dollars for twenty twenty-two on Friday, November twenty-seventh, twenty twenty-six, confirmation eight two nine, two zero two, two one four five. Shall I cancel it?
refused: not_allowed
> yes
< Your access lets you look at this account, but not cancel its payments. The account holder can. No payment was canceled. You can say: My payments, Make a payment.
