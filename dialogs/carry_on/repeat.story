account: owes-one-year

> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> say that again
< What is the four-digit code that you got in the other chat or on the phone?
> help
< You get the code in the other chat or on the phone, when you ask there to go on somewhere else. It works once and for a few minutes.
|
| What is the four-digit code that you got in the other chat or on the phone?
> cancel
< All right. What is open in the other chat stays there.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
