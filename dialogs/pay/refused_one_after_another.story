# Whatever is refused, what was said otherwise stays said.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: day_past
> yes
< That day has passed.
|
| On which day should it be paid?
| [Monday, November 23, 2026]
> december 15
< $300.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: amount_above_payoff
> yes
< That is more than is left to pay for 2022, counting the payments already on their way. A smaller amount is possible.
|
| $1,687.85 would pay off 2022 on Tuesday, December 15, 2026. How much would you like to pay?
| [Full amount: $1,687.85]
> 200
< $200.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: bank_account_unknown
> yes
< That bank account is no longer on file.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $200.00 for 2022, on Tuesday, December 15, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2022 is scheduled for Tuesday, December 15, 2026, from the bank account ending in 8765.
| Confirmation number: 6676680314
| [My payments] [How much do I owe?]
ledger: scheduled 200.00 2022 2026-12-15
