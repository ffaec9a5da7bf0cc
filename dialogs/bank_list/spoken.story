account: owes-two-years
medium: spoken

> what banks do you have saved for me
< On file for payments: checking ending in four three two one, savings ending in eight seven six five. Nothing is taken without your yes. You can say: Make a payment, Add a bank account, Remove a bank account.
