account: owes-two-years
medium: spoken

> pay both years at once on friday from checking
< two thousand five hundred forty-two dollars and forty-seven cents for everything that is owed, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. That is one thousand six hundred eighty-two dollars and sixty-eight cents for twenty twenty-two, eight hundred fifty-nine dollars and seventy-nine cents for twenty twenty-three. Shall I schedule it?
> yes
< Done. two thousand five hundred forty-two dollars and forty-seven cents for everything that is owed is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is six three zero, seven seven six, eight four four seven. You can say: My payments, How much do I owe.
> receipt for my last payment
< two thousand five hundred forty-two dollars and forty-seven cents for 2 balances, scheduled for Friday, November twenty-seventh, twenty twenty-six. It is not paid yet. The account is that of Robert Castellano, from the bank account ending in four three two one. The confirmation number is six three zero, seven seven six, eight four four seven. Again: six three zero, seven seven six, eight four four seven. You can say: My payments, Transcripts.
