account: owes-one-year

> someone filed taxes in my name
< I am sorry that this happened to you. It is not your fault, and it is right to report it.
| If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line at 800-908-4490.
| Ask for an Identity Protection PIN too. It helps to keep others from filing with your number.
| Please do not type your taxpayer number here. If somebody else may be able to use this chat, lock your account here.
| [Talk to a person] [Who looked at my account?] [Lock my account]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
