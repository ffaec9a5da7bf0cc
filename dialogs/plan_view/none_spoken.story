account: owes-one-year
medium: spoken

> show me my payment plan
< There is no payment plan on your account. As of Sunday, November twenty-second, twenty twenty-six, one thousand four hundred fifteen dollars and forty-three cents is owed. You can see which plans you can have, and start one here. You can say: Payment plans, Start a payment plan, Make a payment.
