# Two things in one message: the second is done when the first is, with what was said for it.
account: owes-two-years

> pay 300 for 2022 on friday from checking and show me my payments
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 7809879963
|
| Now to the other thing you asked for.
|
| You have 4 payments, the newest first:
| Nov 27, 2026: $300.00 for 2022, scheduled. Confirmation 7809879963
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 7249636197
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 1715328694
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 9930232427
| [Cancel a payment] [Make a payment] [How much do I owe?]

