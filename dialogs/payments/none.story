account: refund-coming

> my payments
< There is no payment in the last five years.
| [Make a payment] [How much do I owe?]
