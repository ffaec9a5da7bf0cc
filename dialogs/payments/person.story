account: owes-one-year

> my payments
< You have 2 payments, the newest first:
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 2634373506
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 1288799271
| [Cancel a payment] [Make a payment] [How much do I owe?]
> a person please
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
