account: owes-two-years
medium: short

> report a payment
< Which payment did you not make?
| 1. $75.00, Friday, October 23, 2026
| 2. $120.00, Wednesday, May 6, 2026
| 3. $200.00, Monday, January 26, 2026
> 1
< The payment of $75.00 for 2023 on Oct 23, 2026, confirmation 6801203867: you did not make it. Shall I report it?
| 1. Yes
| 2. No
> yes
< Done. The office looks into it. The number of your report is 17787540. Call your bank today too. If it is only scheduled, you can cancel it here.
| 1. Cancel a payment
| 2. Lock my account
| 3. Talk to a person
