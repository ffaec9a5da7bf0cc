account: owes-two-years
medium: spoken

> pay both years at once on friday from checking
< two thousand five hundred forty-two dollars and forty-seven cents for everything that is owed, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. That is one thousand six hundred eighty-two dollars and sixty-eight cents for twenty twenty-two, eight hundred fifty-nine dollars and seventy-nine cents for twenty twenty-three. Shall I schedule it?
refused: too_many_in_24_hours
> yes
< Two payments were already made in the last 24 hours, and that is the most. You can make another one later. No payment was scheduled. You can say: My payments, How much do I owe.
