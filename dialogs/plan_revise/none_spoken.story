account: owes-one-year
medium: spoken

> change my payment plan
< There is no payment plan in effect, so there is none to change. You can start one. You can say: Payment plans, How much do I owe.
