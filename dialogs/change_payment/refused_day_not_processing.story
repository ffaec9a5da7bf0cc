account: owes-two-years
medium: spoken

> pay 100 for 2022 on friday from checking
< one hundred dollars for twenty twenty-two, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-two is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is two zero four, nine three eight, nine two one two. You can say: My payments, How much do I owe.
> move my payment to december 15
< one hundred dollars for twenty twenty-two, on Tuesday, December fifteenth, twenty twenty-six, from checking ending in four three two one, instead of one hundred dollars for twenty twenty-two on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
refused: day_not_processing
> yes
< Banks make no payments on that day. Please choose a banking day: Monday to Friday, not a holiday. Now it is set for Friday, November twenty-seventh, twenty twenty-six. On which day should it be paid? You can say: Friday, November twenty-seventh, twenty twenty-six, Monday, November twenty-third, twenty twenty-six.
> december 16
< one hundred dollars for twenty twenty-two, on Wednesday, December sixteenth, twenty twenty-six, from checking ending in four three two one, instead of one hundred dollars for twenty twenty-two on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
> yes
< Done. The payment is now one hundred dollars for twenty twenty-two on Wednesday, December sixteenth, twenty twenty-six. Your confirmation number is two zero four, nine three eight, nine two one two. You can say: My payments, How much do I owe.
