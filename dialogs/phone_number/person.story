account: owes-one-year

> I got a new cell number, change it
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
| If you lost that phone: say "lock my account".
| [PIN for calls] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
