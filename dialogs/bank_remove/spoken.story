account: owes-two-years
medium: spoken

> i need to remove a bank account
< Which bank account should be removed? You can say: Checking ending in four three two one, Savings ending in eight seven six five.
> the savings one
< Savings ending in eight seven six five would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
> yes
< Done. The bank account ending in eight seven six five is no longer on file. You can say: My bank accounts, Make a payment.
