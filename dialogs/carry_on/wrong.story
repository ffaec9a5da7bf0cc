# A code that nobody gave.
account: owes-one-year

> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 9999
< That code is not right, or its time is over. You can ask for a new one where you got it.
|
| What is the four-digit code that you got in the other chat or on the phone?
> cancel
< All right. What is open in the other chat stays there.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
