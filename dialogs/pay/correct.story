# A correction after the readback, and several in one sentence.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no, 400
< $400.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> not 2022, 2023
< Which of these do you mean?
| [$2,023.00] [2023]
> make it monday
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> from savings
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> yes
< Something is owed for each of these. Which one should the payment go to?
| [2022: $1,681.54] [2023: $859.23]
ledger:
