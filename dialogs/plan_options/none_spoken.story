account: nothing-owed
medium: spoken

> am i eligible for a payment plan
< As of Sunday, November twenty-second, twenty twenty-six nothing is left to pay, counting the payments on their way, so you need no plan. You can say: How much do I owe, Make a payment, Talk to a person.
