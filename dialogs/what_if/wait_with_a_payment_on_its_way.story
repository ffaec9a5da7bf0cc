account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 8614305871
| [My payments] [How much do I owe?]
> what if I wait until march 1
< These are the ways to clear what is owed, $2,540.32 as of Sunday, November 22, 2026:
| All of it now: $2,540.32
| All of it on Mar 1, 2027: $2,586.85, $46.53 more than now
| Short-term plan, taken from your bank account: $381.00 a month until May 17, 2027, $2,581.12 in all, $40.80 more than now
| Short-term plan, paid by you each time: $381.00 a month until May 17, 2027, $2,581.12 in all, $40.80 more than now
| Monthly plan, taken from your bank account: $36.00 a month until May 16, 2033, $3,087.29 in all, $546.97 more than now
| Monthly plan, paid by you each time: $36.00 a month until Jun 15, 2033, $3,134.87 in all, $594.55 more than now
| Payments on their way, $300.00, are counted in.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [Start a payment plan]
