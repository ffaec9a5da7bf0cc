account: owes-two-years
medium: spoken

> what plans could I have with 100 or 200 a month
< Which of these do you mean? You can say: one hundred dollars, two hundred dollars.
> cancel
< All right. Nothing was changed. What else can I do for you? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
