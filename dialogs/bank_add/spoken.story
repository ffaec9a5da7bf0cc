account: owes-two-years
medium: spoken

> i wanna add a bank account
< I cannot put the link into a call. Please write "add a bank account" to me in a chat or by text message, and I send it to you there. For your safety please do not say the number here. You can say: My bank accounts, Make a payment.
