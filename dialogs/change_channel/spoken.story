account: owes-one-year
medium: spoken

> pay 200 on friday
< two hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> can we go on with this over the phone
< Your code is zero eight seven five. It works once, for 10 minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question. Back to your payment. two hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> never mind
< All right. No payment was made. What else can I do for you? You can say: How much do I owe, Make a payment, My payments, Why do I owe this.
