# An instalment of a plan that has ended.
account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 6343497241
| [My payments] [How much do I owe?]
> move my payment to december 15
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
refused: no_plan_in_effect
> yes
< This payment belongs to a payment plan that is no longer in effect, so it cannot be changed. You can cancel it.
|
| The payment stays as it is.
| [Cancel a payment] [My payments]
