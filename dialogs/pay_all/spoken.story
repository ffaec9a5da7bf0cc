account: owes-two-years
medium: spoken

> i wanna pay all the years at the same time
< From which bank account? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
> savings
< two thousand five hundred forty dollars and seventy-seven cents for everything that is owed, on Monday, November twenty-third, twenty twenty-six, from savings ending in eight seven six five. That is one thousand six hundred eighty-one dollars and fifty-four cents for twenty twenty-two, eight hundred fifty-nine dollars and twenty-three cents for twenty twenty-three. Shall I schedule it?
> yes
< Done. two thousand five hundred forty dollars and seventy-seven cents for everything that is owed is scheduled for Monday, November twenty-third, twenty twenty-six. Your confirmation number is four two five, three four five, zero two eight four. You can say: My payments, How much do I owe.
ledger: scheduled 2540.77 (2022 1681.54, 2023 859.23) 2026-11-23
