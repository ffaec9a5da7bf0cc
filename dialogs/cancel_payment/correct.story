# Corrections of a choice: by another value, twice, by its place, and called off in the middle.
account: owes-two-years

> pay 100 for 2022 on december 1 from checking
> yes
> pay 200 for 2023 on december 2 from checking
> yes
> cancel the payment of 100
> no, the one of 200
> no wait, 100
> no, not 100, 200
> one moment
> why do you need that?
> never mind
ledger:
