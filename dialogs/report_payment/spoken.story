account: owes-two-years
medium: spoken

> report a payment
< Which payment did you not make? You can say: seventy-five dollars, Friday, October twenty-third, twenty twenty-six, one hundred twenty dollars, Wednesday, May sixth, twenty twenty-six, two hundred dollars, Monday, January twenty-sixth, twenty twenty-six.
> the first one
< The payment of seventy-five dollars for twenty twenty-three on Friday, October twenty-third, twenty twenty-six, confirmation eight seven two, three four six, five eight six three: you did not make it. Shall I report it?
> yes
< Done. The people at the office look into the payment of seventy-five dollars on Friday, October twenty-third, twenty twenty-six. The number of your report is four five nine, four seven zero two six. Call your bank today too, and say that you did not allow it. If the payment is only scheduled, you can cancel it here. You can say: Cancel a payment, Lock my account, Talk to a person.
