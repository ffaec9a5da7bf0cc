account: owes-one-year
medium: spoken

> how much will i owe on december fifteenth
< As of Tuesday, December fifteenth, twenty twenty-six, the payoff amount for Anna Whitfield is one thousand four hundred twenty-one dollars and fifty cents.
| one thousand four hundred twenty-one dollars and fifty cents for twenty twenty-five. You can say: Make a payment, Why do I owe this, My payments.
