account: owes-one-year

> my notices
< You have 3 notices. One asks for something. The newest first:
| Nov 2, 2026: CP503 for 2025, the second reminder. Still open.
| Jul 13, 2026: CP501 for 2025, a reminder. A newer notice took its place.
| Jun 8, 2026: CP14 for 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
> i need a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
