account: owes-one-year

> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> purple
< I need the four digits of your code, such as 1234. You can also say "cancel".
> cancel
< All right. What is open in the other chat stays there.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
