account: owes-one-year

> what time do you open
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November 23, 2026. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
