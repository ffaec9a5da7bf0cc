account: owes-two-years
medium: spoken

> pay 300 for 2022 on friday from checking
< three hundred dollars for twenty twenty-two, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
refused: day_cut_off_passed
> yes
< It is too late for a payment on that day. A later day is possible. On which day should it be paid? You can say: Monday, November twenty-third, twenty twenty-six.
> monday
< three hundred dollars for twenty twenty-two, on Monday, November twenty-third, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
> yes
< Done. three hundred dollars for twenty twenty-two is scheduled for Monday, November twenty-third, twenty twenty-six. Your confirmation number is nine eight eight, nine one two, seven six nine three. You can say: My payments, How much do I owe.
