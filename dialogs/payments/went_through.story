# "Did my payment go through?": from the day it was given to the day the bank took it.
account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 1283795076
| [My payments] [How much do I owe?]
> did my payment go through?
< You have 3 payments, the newest first:
| Nov 27, 2026: $100.00 for 2025, scheduled. Confirmation 1283795076
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 1765146186
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 3797054354
| [Cancel a payment] [Make a payment] [How much do I owe?]
wait: 6 days
> did my payment go through?
< You have 3 payments, the newest first:
| Nov 27, 2026: $100.00 for 2025, on its way. Confirmation 1283795076
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 1765146186
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 3797054354
| [Cancel a payment] [Make a payment] [How much do I owe?]
