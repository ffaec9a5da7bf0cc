account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 1102605761
| [My payments] [How much do I owe?]
> change my payment
< $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to changing a payment.
|
| $100.00 for 2025, on Friday, November 27, 2026, from the bank account ending in 1188. You can name another day, amount, year or bank account. Shall I leave it as it is?
| [Yes] [No]
> december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> no
< What should be different?
| [Another payment] [Another amount] [Another balance] [Another day] [Another bank account] [Never mind]
> cancel
< All right. The payment stays as it is.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2025 2026-11-27
