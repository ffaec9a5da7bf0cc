# The ladder: what can be done, then the likely meanings, then a person.
account: owes-one-year

> the quick brown fox
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> lorem ipsum dolor
< I am not sure what you need. Is it one of these?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> asdf qwerty
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person]
> yes
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
