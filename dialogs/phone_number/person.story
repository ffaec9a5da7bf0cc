account: owes-one-year

> I got a new cell number, change it
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office stands at the top of every notice.
| If you lost that phone: say "lock my account".
| [PIN for calls] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
