account: owes-one-year

> stop texting me
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
