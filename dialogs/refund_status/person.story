account: refund-coming

> where is my refund
< $1,286.00 for 2025: your refund is set to go out on Tuesday, December 1, 2026. A bank may need a few more days.
| [My tax return] [How much do I owe?]
> i want to talk to somebody
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
