account: refund-coming

> I need a receipt
< There is no payment in the last five years, so there is nothing to give a receipt for.
| [Make a payment] [How much do I owe?]
