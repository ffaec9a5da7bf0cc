account: owes-one-year
medium: spoken

> i missed a payment on my plan
< There is no payment plan in effect. As of Sunday, November twenty-second, twenty twenty-six, one thousand four hundred fifteen dollars and forty-three cents is owed. If a plan has ended, you can start a new one: I can show you which ones you can have. You can say: Payment plans, Start a payment plan, How much do I owe.
