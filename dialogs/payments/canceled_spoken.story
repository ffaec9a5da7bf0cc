account: owes-one-year
medium: spoken

> pay 100 on friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is seven eight five, two two eight, six two seven two. You can say: My payments, How much do I owe.
> cancel my payment
< Cancel the payment of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six, confirmation seven eight five, two two eight, six two seven two. Shall I cancel it?
> yes
< Done. The payment of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six is canceled. Confirmation number: seven eight five, two two eight, six two seven two. You can say: My payments, Make a payment.
> did my payment go through
< You have 3 payments, the newest first:
| one hundred dollars for twenty twenty-five on November twenty-seventh, twenty twenty-six was canceled, one hundred fifty dollars for twenty twenty-five was processed on October thirteenth, twenty twenty-six, five hundred dollars for twenty twenty-five on September twenty-third, twenty twenty-six was canceled. You can say: Cancel a payment, Make a payment, How much do I owe.
