account: owes-one-year

> what do you know about me
< I keep what you and I write in this chat, so that I can answer and a person can see what was done. Your account is kept by the office.
| I do not keep taxpayer numbers, passwords, cards or bank accounts that are typed here by mistake.
| No text of this chat goes to an outside service to be understood.
| To get a copy or have it erased, ask a person at the office. You can disconnect this chat from your account right now.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
