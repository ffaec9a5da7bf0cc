account: owes-two-years
medium: spoken

> I want to make a payment
< Which balance should it go to? You can say: twenty twenty-two: one thousand six hundred eighty-one dollars and fifty-four cents, twenty twenty-three: eight hundred fifty-nine dollars and twenty-three cents.
> twenty twenty two
< one thousand six hundred eighty-one dollars and fifty-four cents would pay off twenty twenty-two on Monday, November twenty-third, twenty twenty-six. How much would you like to pay? You can say: Full amount: one thousand six hundred eighty-one dollars and fifty-four cents.
> three hundred dollars
< From which bank account should it be paid? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
> checking
< three hundred dollars for twenty twenty-two, on Monday, November twenty-third, twenty twenty-six, from checking ending in four three two one. Shall I schedule it?
> yes
< Done. three hundred dollars for twenty twenty-two is scheduled for Monday, November twenty-third, twenty twenty-six. Your confirmation number is nine nine nine, two six three, nine one zero five. You can say: My payments, How much do I owe.
ledger: scheduled 300.00 2022 2026-11-23
