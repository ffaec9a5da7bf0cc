account: owes-one-year
medium: spoken

> pay one hundred on friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is one four six, eight seven nine, nine three eight zero. You can say: My payments, How much do I owe.
> change my payment
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from the bank account ending in one one eight eight. You can name another day, amount, year or bank account. Shall I leave it as it is?
> friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight, instead of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
> five thousand
< five thousand dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight, instead of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
> yes
< That is more than is left to pay for twenty twenty-five, counting the other payments on their way. A smaller amount is possible. Now it is one hundred dollars. How much should it be? You can say: As it is: one hundred dollars.
> ninety
< ninety dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight, instead of one hundred dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six. Shall I change it?
> yes
< Done. The payment is now ninety dollars for twenty twenty-five on Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is one four six, eight seven nine, nine three eight zero. You can say: My payments, How much do I owe.
ledger: scheduled 90.00 2025 2026-11-27
