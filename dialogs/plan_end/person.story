account: on-a-plan

> end my payment plan
< Your plan of $200.00 a month would end today. Then everything that is owed, $5,085.34 as of Sunday, November 22, 2026, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
| [Yes] [No]
> I want a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to ending your payment plan.
|
| Your plan of $200.00 a month would end today. Then everything that is owed, $5,085.34 as of Sunday, November 22, 2026, is due at once, and collection can begin again. Payments of the plan that can still be stopped are stopped. Shall I end the plan?
| [Yes] [No]
> no
< All right. Your payment plan goes on.
| [How much do I owe?] [Make a payment]
