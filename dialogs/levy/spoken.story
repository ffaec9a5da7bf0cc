account: owes-one-year
medium: spoken

> you took my paycheck
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can. If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it. If a bank account was frozen, the bank keeps the money for some days before it sends it, so a call today counts. If there is only a final notice so far, you can ask for a hearing within thirty days of its date. If it is urgent and nobody listens, call the Taxpayer Advocate. The help is free. The number is eight seven seven, seven seven seven, four seven seven eight. Again: eight seven seven, seven seven seven, four seven seven eight. You can say: I cannot pay, Explain a notice, Talk to a person.
