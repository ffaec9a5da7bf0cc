# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
> i fired my accountant, take away his access
> 2022
