account: owes-two-years

> what if I wait until march 1
< These are the ways to clear what is owed, $2,540.32 as of Sunday, November 22, 2026:
| All of it now: $2,540.32
| All of it on Mar 1, 2027: $2,592.31, $51.99 more than now
| Short-term plan, taken from your bank account: $432.00 a month until May 17, 2027, $2,587.08 in all, $46.76 more than now
| Short-term plan, paid by you each time: $432.00 a month until May 17, 2027, $2,587.08 in all, $46.76 more than now
| Monthly plan, taken from your bank account: $40.00 a month until Jul 15, 2033, $3,166.28 in all, $625.96 more than now
| Monthly plan, paid by you each time: $41.00 a month until May 16, 2033, $3,195.36 in all, $655.04 more than now
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [Start a payment plan]
