account: joint-couple
medium: spoken

> how much do we owe
< As of Sunday, November twenty-second, twenty twenty-six, the payoff amount for Maya and Luis Romero is one thousand four hundred eighty-eight dollars and forty-two cents.
| one thousand four hundred eighty-eight dollars and forty-two cents for twenty twenty-five. You can say: Make a payment, Why do I owe this, My payments.
