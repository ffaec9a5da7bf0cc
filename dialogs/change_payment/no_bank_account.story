# The instalment of a plan is scheduled, and no bank account is shown from which anything could go.
account: on-a-plan
without: bank_accounts

wait: 16 days
> change my payment
< There is no bank account on file, so the payment cannot be changed here. A person at the office can help.
| [My payments] [Talk to a person]
