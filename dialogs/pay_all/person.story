account: owes-two-years

> pay both years at once on friday from checking
< $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> a person please
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to paying everything.
|
| $2,542.47 for everything that is owed, on Friday, November 27, 2026, from checking ending in 4321:
| 2022: $1,682.68
| 2023: $859.79
| Shall I schedule it?
| [Yes] [No]
> yes
< Done. $2,542.47 for everything that is owed is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 5072939258
| [My payments] [How much do I owe?]
ledger: scheduled 2542.47 (2022 1682.68, 2023 859.79) 2026-11-27
