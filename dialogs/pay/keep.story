# Who does not want to cancel goes on, and who does not want to go on cancels. What is judged right names no amount.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no wait, don't cancel it
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> I don't want to continue
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> don't pay on friday, pay on december 1
< $300.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes, everything looks right
< Done. $300.00 for 2022 is scheduled for Tuesday, December 1, 2026, from the bank account ending in 4321.
| Confirmation number: 5367054599
| [My payments] [How much do I owe?]
ledger: scheduled 300.00 2022 2026-12-01
