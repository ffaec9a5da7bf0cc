# Heard at every kind of question: a code, an amount, a day, a choice, a yes or no.
account: owes-one-year

> make a payment
< $1,415.70 would pay off 2025 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,415.70]
> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
|
| Back to your payment.
|
| $1,415.70 would pay off 2025 on Monday, November 23, 2026. How much would you like to pay?
| [Full amount: $1,415.70]
> 200
< $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
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
> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
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
> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
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
> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
|
| Back to connecting your account.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
