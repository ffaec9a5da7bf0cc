account: owes-two-years

> I want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by you: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by you: from $41.00]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
|
| Back to your payment plan.
|
| Which plan would you like?
| [Short-term, paid by you: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by you: from $41.00]
> the third one
< How much would you like to pay a month? The least for this plan is $40.00.
| [The least: $40.00]
