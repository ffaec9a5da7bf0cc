account: owes-one-year

> I lost my job and I can't pay
< Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes.
| The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. I cannot set this up here, but a person at the office can: the phone number is at the top of every notice.
| If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate at 877-777-4778. The help is free and independent.
| [Talk to a person] [How much do I owe?]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
