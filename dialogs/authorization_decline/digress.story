# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
> decline that power of attorney request
> 2022
