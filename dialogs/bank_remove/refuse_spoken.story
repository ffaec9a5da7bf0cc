account: owes-one-year
medium: spoken

> pay 100 on friday
< one hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. one hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is one one nine, zero zero nine, zero three nine seven. You can say: My payments, How much do I owe.
> remove my bank account
< Checking ending in one one eight eight would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
> yes
< A payment on its way or your payment plan still uses this bank account. It stays on file for now. You can remove it once the payment has gone through or is canceled. If a payment plan uses it, the plan must be changed first. You can say: My payments, Cancel a payment, My payment plan.
