account: owes-one-year
medium: spoken

> end my payment plan
< There is no payment plan in effect. You can say: Payment plans, How much do I owe.
