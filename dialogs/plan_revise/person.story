account: on-a-plan

> change my payment plan
< How should it be paid?
| [Short-term, paid by you: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by you: from $66.00]
> I want a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to changing your payment plan.
|
| How should it be paid?
| [Short-term, paid by you: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by you: from $66.00]
> the third one
< How much would you like to pay a month? Now it is $200.00. The least is $66.00.
| [As it is: $200.00] [The least: $66.00]
