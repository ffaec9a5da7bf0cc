account: owes-one-year

> stop texting me
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
