account: owes-two-years

> why do I owe this?
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> say that again
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> help
< A balance belongs to a tax year, or to a quarter for payroll tax. Choose the one that you want explained.
|
| Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> back
< There is nothing to go back to here.
|
| Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> 2023
< $859.07 is owed for 2023 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Apr 12, 2024): $4,310.00
| Tax withheld from pay: -$3,700.00
| Payment (May 6, 2026): -$120.00
| Payment returned by the bank: $120.00
| Penalty charged: $25.00
| Penalty for paying late, 32 months: $97.60
| Interest from Apr 16, 2024 to Nov 22, 2026: $126.47
| [Every line] [Make a payment] [How much do I owe?]
> say that again
< $859.07 is owed for 2023 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Apr 12, 2024): $4,310.00
| Tax withheld from pay: -$3,700.00
| Payment (May 6, 2026): -$120.00
| Payment returned by the bank: $120.00
| Penalty charged: $25.00
| Penalty for paying late, 32 months: $97.60
| Interest from Apr 16, 2024 to Nov 22, 2026: $126.47
| [Every line] [Make a payment] [How much do I owe?]
