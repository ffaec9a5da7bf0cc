account: owes-one-year

> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
| [I cannot pay] [Explain a notice] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
