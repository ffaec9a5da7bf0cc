account: owes-two-years
medium: short

> pay 300 friday
< Which balance should it go to?
| 1. 2022: $1,682.68
| 2. 2023: $859.79
> 1
< From which bank account should it be paid?
| 1. Checking ending in 4321
| 2. Savings ending in 8765
> 2
< $300.00 for 2022, on Nov 27, 2026, from savings ending in 8765. Shall I schedule it?
| 1. Yes
| 2. No
> yes
< Done. $300.00 for 2022 is scheduled for Nov 27, 2026, from the bank account ending in 8765.
| Confirmation number: 6489659737
| 1. My payments
| 2. How much do I owe?
