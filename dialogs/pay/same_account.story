# The same account and the same amount as last time, and the receipt of that one.
account: owes-two-years

> pay 100 for 2022 on december 1 from savings
> yes
> the receipt for that one
> pay the same amount for 2023 from the same account
> yes
ledger:
