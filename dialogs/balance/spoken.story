account: owes-two-years
medium: spoken

> how much do I owe
< As of Sunday, November twenty-second, twenty twenty-six, the payoff amount for Robert Castellano is two thousand five hundred forty dollars and thirty-two cents.
| one thousand six hundred eighty-one dollars and twenty-five cents for twenty twenty-two, eight hundred fifty-nine dollars and seven cents for twenty twenty-three. You can say: Make a payment, Why do I owe this, My payments.
