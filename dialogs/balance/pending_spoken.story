account: owes-one-year
medium: spoken

> pay 100 on friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is four nine five, five one five, five nine zero zero. You can say: My payments, How much do I owe.
> how much do i owe
< As of Sunday, November twenty-second, twenty twenty-six, the payoff amount for Anna Whitfield is one thousand four hundred fifteen dollars and forty-three cents.
| one thousand four hundred fifteen dollars and forty-three cents for twenty twenty-five
| Not yet counted: one payment on its way, one hundred dollars. You can say: Make a payment, Why do I owe this, My payments.
