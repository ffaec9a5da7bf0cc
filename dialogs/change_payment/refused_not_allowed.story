account: owes-two-years
medium: spoken

> pay 100 for 2022 on friday from checking
< one hundred dollars for twenty twenty-two, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-two is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is four zero seven, two zero seven, three eight two zero. You can say: My payments, How much do I owe.
> move my payment to december 15
< one hundred dollars for twenty twenty-two, on Tuesday, December fifteenth, twenty twenty-six, from checking ending in four three two one, instead of one hundred dollars for twenty twenty-two on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
refused: not_allowed
> yes
< Your access lets you look at this account, but not change its payments. The account holder can. The payment stays as it is. You can say: My payments, How much do I owe.
