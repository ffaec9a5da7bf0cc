account: owes-one-year

> my husband died
< I am sorry for your loss. You do not have to settle anything in this chat.
| A person at the office can note the death and say what comes next. The phone number is at the top of every notice. Please have at hand a copy of the death certificate, and the paper that shows that you act for the estate, such as a letter from the court.
| What is owed is mostly paid from what the person left. Please ask before you pay with your own money, and please do not use the login of the person who died.
| [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
