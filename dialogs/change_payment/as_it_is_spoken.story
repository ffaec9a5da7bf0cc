account: owes-one-year
medium: spoken

> pay one hundred on friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is five one three, one zero four, four zero seven four. You can say: My payments, How much do I owe.
> change my payment
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from the bank account ending in one one eight eight. You can name another day, amount, year or bank account. Shall I leave it as it is?
> no
< What should be different? You can say: Another payment, Another amount, Another balance, Another day, Another bank account, Never mind.
> another day
< Now it is set for Friday, November twenty-seventh, twenty twenty-six. On which day should it be paid? You can say: Friday, November twenty-seventh, twenty twenty-six.
> december fifteenth
< one hundred dollars for twenty twenty-five, on Tuesday, December fifteenth, twenty twenty-six, from checking ending in one one eight eight, instead of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
> yes
< Done. The payment is now one hundred dollars for twenty twenty-five on Tuesday, December fifteenth, twenty twenty-six. Your confirmation number is five one three, one zero four, four zero seven four. You can say: My payments, How much do I owe.
ledger: scheduled 100.00 2025 2026-12-15
