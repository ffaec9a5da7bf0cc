# What is owed was paid by other means, and the instalment of the plan is scheduled all the same.
account: on-a-plan
without: debts

wait: 16 days
> change my payment
< Nothing is owed any more on that day, so the payment is not needed. You can cancel it.
| [Cancel a payment] [My payments]
