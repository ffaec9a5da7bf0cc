account: owes-one-year
medium: short

> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 9999
< That code is not right, or its time is over. You can ask for a new one where you got it. What is the four-digit code that you got in the other chat or on the phone?
> cancel
< All right. What is open in the other chat stays there. What else can I do for you?
| 1. How much do I owe?
| 2. Make a payment
| 3. My payments
| 4. Why do I owe this?
