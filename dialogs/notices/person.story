account: owes-one-year

> my notices
< You have 3 notices. One asks for something. The newest first:
| Nov 2, 2026: CP503 for 2025, the second reminder. Still open.
| Jul 13, 2026: CP501 for 2025, a reminder. A newer notice took its place.
| Jun 8, 2026: CP14 for 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
> i need a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
