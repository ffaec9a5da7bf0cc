account: on-a-plan
medium: spoken

> end my payment plan
< Your plan of two hundred dollars a month would end today. Then everything that is owed, five thousand eighty-five dollars and thirty-four cents as of Sunday, November twenty-second, twenty twenty-six, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
> yes
< Done. Your plan of two hundred dollars a month has ended. You can still pay any amount at any time. You can say: How much do I owe, Make a payment.
