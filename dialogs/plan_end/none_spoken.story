account: owes-one-year
medium: spoken

> end my payment plan
< There is no payment plan in effect, so there is nothing to end. You can say: Payment plans, How much do I owe.
