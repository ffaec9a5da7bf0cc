# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> you froze my bank account, how am I supposed to pay
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> there's a levy on my bank account
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
|
| Back to your payment.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
