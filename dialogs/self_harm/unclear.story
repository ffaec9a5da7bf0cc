account: owes-one-year

> I want to die
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> qwerty zxcv
< Take your time. This account can wait. Somebody listens at 988 right now. Shall we go on with the account?
| [Yes] [No]
> asdf asdf
< I am not sure what you need. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> blah blah
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person] [Go on] [Never mind]
