account: owes-two-years
medium: spoken

> pay 300 for 2022 on friday from checking
< three hundred dollars for twenty twenty-two, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
refused: amount_too_large
> yes
< One payment must stay below 10 million dollars. one thousand six hundred eighty-two dollars and sixty-eight cents would pay off twenty twenty-two on Friday, November twenty-seventh, twenty twenty-six. How much would you like to pay? You can say: Full amount: one thousand six hundred eighty-two dollars and sixty-eight cents.
> two hundred
< two hundred dollars for twenty twenty-two, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
> yes
< Done. two hundred dollars for twenty twenty-two is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is four one six, two five nine, one zero three eight. You can say: My payments, How much do I owe.
