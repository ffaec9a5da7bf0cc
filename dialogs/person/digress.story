account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> can I speak to someone
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 3656425109
| [My payments] [How much do I owe?]
ledger: scheduled 100.00 2025 2026-11-27
