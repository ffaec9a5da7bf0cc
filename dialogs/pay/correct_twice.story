# Correcting twice in a row; the old value named last, and first; by the slot's name and by the value alone.
account: owes-two-years

> pay 300 for 2022 on friday from checking
> no, 400
> no wait, 450
> not 450, 425
> make it 500 instead of 425
> change the date to december 1
> change the year to 2023
> no, savings
> yes
ledger:
