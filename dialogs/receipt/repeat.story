account: owes-two-years

> I need a receipt
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> say that again
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> help
< I list the payments of the last five years, the newest first.
|
| Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to your receipt.
|
| Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
