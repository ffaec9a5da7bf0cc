account: owes-one-year

> stop texting me
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
