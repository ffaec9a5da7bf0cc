account: owes-one-year

> change my payment
< There is no payment that can be changed now. This is possible until two banking days before the day of the payment.
| [My payments] [Make a payment]
