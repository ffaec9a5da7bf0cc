account: owes-two-years
medium: short

> what payment plans can I have?
< $2,540.32 is owed as of Nov 22, 2026. You can have these plans:
| Short-term, paid by you: $432.00 a month until May 17, 2027, $2,587.08 in all; Short-term, direct debit: $432.00 a month until May 17, 2027, $2,587.08 in all; Monthly, direct debit: $40.00 a month until Jul 15, 2033, $3,166.28 in all; Monthly, paid by you: $41.00 a month until May 16, 2033, $3,195.36 in all
| Interest and penalties go on during a plan. They are counted in.
| 1. Start a payment plan
| 2. Make a payment
| 3. How much do I owe?
