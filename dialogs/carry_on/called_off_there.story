# It was called off where it was begun: there is nothing to bring.
account: owes-one-year

> pay 200
< $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> can we go on with this over the phone
< Your code is 4330. It works once, for 10 minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question.
|
| Back to your payment.
|
| $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
door: spoken
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 4330
< I cannot bring it here right now. What you had begun is still open where you began it. You can go on there, or start anew here. You can say: How much do I owe, Make a payment, My payments.
> how much do I owe
< As of Sunday, November twenty-second, twenty twenty-six, the payoff amount for Anna Whitfield is one thousand four hundred fifteen dollars and forty-three cents.
| one thousand four hundred fifteen dollars and forty-three cents for twenty twenty-five. You can say: Make a payment, Why do I owe this, My payments.
