account: owes-one-year

> I didn't make this payment
< It is right to say so at once. This is what you can do now:
| Look at the payments on your account: somebody with a right to it may have made it, such as a spouse or a representative.
| If it is still scheduled: you can cancel it here.
| If money was taken from your bank: call your bank today and say that you did not allow it.
| If it is on your account here: say "report a payment", and the people at the office look into it.
| [Report a payment] [Cancel a payment] [Lock my account] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
