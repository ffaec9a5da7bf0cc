# Heard at every kind of question: a code, an amount, a day, a choice, a yes or no.
account: owes-one-year

> make a payment
< $1,415.70 would pay off 2025 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,415.70]
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
|
| Back to your payment.
|
| $1,415.70 would pay off 2025 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,415.70]
> 200
< $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
|
| Back to your payment.
|
| $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> start a payment plan
< Which plan would you like?
| [Short-term, paid by me: $241.00] [Short-term, direct debit: $241.00] [Monthly, direct debit: from $19.00] [Monthly, paid by me: from $19.00]
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
|
| Back to your payment plan.
|
| Which plan would you like?
| [Short-term, paid by me: $241.00] [Short-term, direct debit: $241.00] [Monthly, direct debit: from $19.00] [Monthly, paid by me: from $19.00]
> cancel
< All right. No payment plan was started.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
> yes
< All right, one step at a time. 988 is there for you at any hour.
|
| Back to disconnecting your account.
|
| This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| [Yes] [No]
> yes
< Done. This chat is no longer connected to your account.
| [Connect my account]
> how much do I owe
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I want to kill myself
< I am sorry that it hurts this much. You do not have to carry this alone. Please call or text 988 now. Somebody listens there at any hour, and it is free and private. If you are in danger right now, call 911.
|
| This account can wait, and you can call 988 first. Shall we go on with the account?
| [Yes] [No]
