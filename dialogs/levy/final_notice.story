account: owes-two-years

> I got a final notice of intent to seize, please stop it
< This is hard, and there is something you can do today. Call the number on the notice about it. I cannot stop a levy here, but a person at the office can.
| If it leaves you without money for food, rent or medicine, say so on the phone: that is a reason to lift it.
| If a bank account was frozen: the bank keeps the money for some days before it sends it, so a call today counts.
| If there is only a final notice so far (LT11, Letter 1058 or CP90): you can ask for a hearing with Form 12153 within 30 days of its date.
| If it is a lien: that is a claim on what you own. It takes nothing away by itself.
| If it is urgent, or nobody listens: call the Taxpayer Advocate at 877-777-4778. The help is free.
| [I cannot pay] [Explain a notice] [Talk to a person]
> [Explain a notice]
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2023] [Letter 608C, 2023] [CP501, 2023] [CP14, 2023] [LT11, 2022] [CP504, 2022] [CP503, 2022] [Show more]
> 5
< LT11 of Monday, March 11, 2024, for 2022: this is the final notice before the office may take money or property.
| It asks you to pay $1,431.86, as of its date, or to set up a payment plan. The last day for it was Wednesday, April 10, 2024. To pay or to call still helps. Since Thursday, April 11, 2024 the office may take money or property.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
