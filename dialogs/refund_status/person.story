account: refund-coming

> where is my refund
< $1,286.00 for 2025: your refund is set to go out on Tuesday, December 1, 2026. A bank may need some days more.
| [My tax return] [How much do I owe?]
> i want to talk to somebody
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
