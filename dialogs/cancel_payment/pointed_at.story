# What was shown is pointed at: the second one, that one, and more of a long list.
account: owes-two-years

> pay 100 for 2022 on december 1 from checking
> yes
> pay 200 for 2023 on december 2 from checking
> yes
> show my payments
> cancel the second one
> no
> cancel that one
> yes
ledger:
