account: refund-coming
medium: spoken

> show me my payments
< There is no payment in the last five years. You can say: Make a payment, How much do I owe.
