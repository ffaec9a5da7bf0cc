account: owes-two-years

> i need to change my address
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September 20, 2021.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> [Talk to a person]
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
