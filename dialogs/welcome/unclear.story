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
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
