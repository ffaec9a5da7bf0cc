account: owes-one-year

> my payments
< You have 2 payments, the newest first:
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 2634373506
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 1288799271
| [Cancel a payment] [Make a payment] [How much do I owe?]
> a person please
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
