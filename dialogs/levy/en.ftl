name = Money was taken, or a lien
help = I tell you what you can do about a levy, a garnished wage, a frozen account or a lien.
resume = Back to what you can do about it.
canceled = All right. Nothing was changed.
call-today = This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
    If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
    If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
    If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
    If it is a lien: that is a claim on what you own. It takes nothing away by itself.
    If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
    .spoken = This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can. If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it. If a bank account was frozen, the bank keeps the money for some days before it sends it, so a call today counts. If there is only a final notice so far, you can ask for a hearing within thirty days of its date. If it is urgent and nobody listens, call the Taxpayer Advocate. The help is free. The number is eight seven seven, seven seven seven, four seven seven eight. Again: eight seven seven, seven seven seven, four seven seven eight.
    .short = Call the number on the notice today: a person can lift a levy, I cannot. If it leaves you without money for food, rent or medicine, say so: that is a reason to lift it. A bank keeps frozen money for some days before it sends it. Free help: Taxpayer Advocate, 877-777-4778.
