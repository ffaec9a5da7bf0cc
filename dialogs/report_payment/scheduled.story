# It is only scheduled, so it is canceled here too.
account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 3603700273
| [My payments] [How much do I owe?]
> report a payment
< Which payment did you not make?
| [$200.00, Friday, November 27, 2026] [$150.00, Tuesday, October 13, 2026] [$500.00, Wednesday, September 23, 2026]
> the first one
< The payment of $200.00 for 2025 on Friday, November 27, 2026, confirmation 3603700273: you did not make it. Shall I report it?
| [Yes] [No]
> yes
< Done. The people at the office look into the payment of $200.00 on Friday, November 27, 2026. The number of your report is 11062799.
| Call your bank today too, and say that you did not allow it. If the payment is only scheduled, you can cancel it here.
| [Cancel a payment] [Lock my account] [Talk to a person]
> cancel my payment
< Cancel the payment of $200.00 for 2025 on Friday, November 27, 2026, confirmation 3603700273. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $200.00 for 2025 on Friday, November 27, 2026 is canceled. Confirmation number: 3603700273
| [My payments] [Make a payment]
