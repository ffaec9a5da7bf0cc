# Said as people speak, and typed as people type.
account: owes-two-years

> I want to uh pay um two no three hundred for 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> frm checkng
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> chnge the amt
< $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> 2k
< $2,000.00 is more than is left to pay for 2022. You can pay up to $1,681.54.
|
| $1,681.54 would pay off 2022 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,681.54]
> one thousand uh no nine hundred
< $900.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> tmrw
< $900.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> YEA GO AHEAD
< Done. $900.00 for 2022 is scheduled for Monday, November 23, 2026, from the bank account ending in 4321.
| Confirmation number: 5615341657
| [My payments] [How much do I owe?]
