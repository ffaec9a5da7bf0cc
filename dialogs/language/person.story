account: owes-one-year

> what languages do you speak
< I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
| For another language or sign language, ask a person at the office for an interpreter. The phone number stands at the top of every notice.
| [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
