# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
> wait, first I want to sign the request of my accountant
> 2022
