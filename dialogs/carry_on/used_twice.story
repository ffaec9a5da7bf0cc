# A code works once.
account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> can we go on with this over the phone
< Your code is 9602. It works once, for 10 minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question.
|
| Back to your payment.
|
| $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
door: spoken
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 9602
< Thank you. We go on here. Back to your payment. two hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
door: short
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 9602
< That code is not right, or its time is over. You can ask for a new one where you got it. What is the four-digit code that you got in the other chat or on the phone?
> cancel
< All right. What is open in the other chat stays there. What else can I do for you?
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
