account: owes-one-year
medium: spoken

> remove my bank account
< Checking ending in one one eight eight would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
> yes
< Done. The bank account ending in one one eight eight is no longer on file. You can say: My bank accounts, Make a payment.
> which banks do you have for me
< There is no bank account on file. For your safety please do not say a bank account number here. You can say: Add a bank account, How much do I owe.
