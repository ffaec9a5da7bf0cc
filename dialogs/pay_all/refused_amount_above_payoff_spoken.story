account: owes-two-years
medium: spoken

> pay both years at once on friday from checking
< two thousand five hundred forty-two dollars and forty-seven cents for everything that is owed, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in four three two one. That is one thousand six hundred eighty-two dollars and sixty-eight cents for twenty twenty-two, eight hundred fifty-nine dollars and seventy-nine cents for twenty twenty-three. Shall I schedule it?
refused: amount_above_payoff
> yes
< What is left to pay has changed in the meantime. You can begin again with the new amount. No payment was scheduled. You can say: Pay everything at once, My payments.
