# A correction while something else is asked; one that cannot be keeps the good old value; calling off in the middle of a correction.
account: owes-two-years

> pay 300 on friday
> no, make it 350
> 2022
> no, on december 1
> checking
> no, 99999
> change the amount
> never mind
ledger:
