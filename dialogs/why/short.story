account: owes-two-years
medium: short

> why do I owe this for 2023
< $859.07 is owed for 2023 as of Nov 22, 2026. It is made up of:
| Tax on the return (Apr 12, 2024): $4,310.00; Tax withheld from pay: -$3,700.00; Payment (May 6, 2026): -$120.00; Payment returned by the bank: $120.00
| 1. Every line
| 2. Make a payment
| 3. How much do I owe?
| 4. Show more
> 1
< 2023 line by line, as of Nov 22, 2026:
| Apr 12, 2024: tax on the return, $4,310.00; Apr 12, 2024: tax withheld from pay, -$3,700.00; May 6, 2026: payment, -$120.00; May 11, 2026: payment returned by the bank, $120.00
| Total: $859.07
| 1. Make a payment
| 2. How much do I owe?
| 3. Show more
