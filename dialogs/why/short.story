account: owes-two-years
medium: short

> why do I owe this for 2023
< $859.07 is owed for 2023 as of Nov 22, 2026. It is made up of:
| Tax on the return (Apr 12, 2024): $4,310.00; Tax withheld from pay: -$3,700.00; Payment (May 6, 2026): -$120.00; Payment returned by the bank: $120.00; Penalty charged: $25.00; Penalty for paying late, 32 months: $97.60; Interest from Apr 16, 2024 to Nov 22, 2026: $126.47
| 1. Every line
| 2. Make a payment
| 3. How much do I owe?
> 1
< 2023 line by line, as of Nov 22, 2026:
| Apr 12, 2024: tax on the return, $4,310.00; Apr 12, 2024: tax withheld from pay, -$3,700.00; May 6, 2026: payment, -$120.00; May 11, 2026: payment returned by the bank, $120.00; May 11, 2026: penalty charged, $25.00; Apr 16, 2024 to Dec 15, 2026: penalty for paying late, 32 months at 0.5% of $610.00, $97.60; Apr 16, 2024 to Jun 10, 2024: interest, 56 days at 8% a year, $7.51; Jun 11, 2024 to Dec 31, 2024: interest, 204 days at 8% a year, $28.44; Jan 1, 2025 to Mar 31, 2026: interest, 455 days at 7% a year, $59.44; Apr 1, 2026 to May 11, 2026: interest, 41 days at 6% a year, $4.82; May 12, 2026 to Jun 30, 2026: interest, 50 days at 6% a year, $5.90; Jul 1, 2026 to Nov 22, 2026: interest, 145 days at 7% a year, $20.36
| Total: $859.07
| 1. Make a payment
| 2. How much do I owe?
