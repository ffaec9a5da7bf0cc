account: owes-two-years

> I didn't make this payment
< It is right to say so at once. This is what you can do now:
| Look at the payments on your account: somebody with a right to it may have made it, such as a spouse or a representative.
| If it is still scheduled: you can cancel it here.
| If money was taken from your bank: call your bank today and say that you did not allow it.
| If it is on your account here: say "report a payment", and the people at the office look into it.
| [Report a payment] [Cancel a payment] [Lock my account] [Talk to a person]
> [Report a payment]
< Which payment did you not make?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the first one
< The payment of $75.00 for 2023 on Friday, October 23, 2026, confirmation 4623422880: you did not make it. Shall I report it?
| [Yes] [No]
> yes
< Done. The people at the office look into the payment of $75.00 on Friday, October 23, 2026. The number of your report is 74866929.
| Call your bank today too, and say that you did not allow it. If the payment is only scheduled, you can cancel it here.
| [Cancel a payment] [Lock my account] [Talk to a person]
