account: owes-one-year

> how much do I owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
| [Make a payment] [Why do I owe this?] [My payments]
> I want to talk to somebody
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
