account: on-a-plan

> change my payment plan
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> I want a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to changing your payment plan.
|
| How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the third one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
