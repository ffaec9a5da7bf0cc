account: owes-two-years

> pay on friday
< Which year should it go to?
| [2022: $1,682.68] [2023: $859.79]
> [2023: $1,000.00]
