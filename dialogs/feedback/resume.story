# A payment is open, and goes on after it.
account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> too many questions
< Thank you. I passed it on. Its number is 37071998. If you do not agree with an amount or a notice, that is another matter: you can tell me that too.
|
| Back to your payment.
|
| $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
