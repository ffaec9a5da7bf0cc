account: refund-coming

> report a payment
< There is no payment on this account. If money was taken from your bank, call your bank today and say that you did not allow it.
| [Cancel a payment] [Lock my account] [Talk to a person]
