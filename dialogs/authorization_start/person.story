account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> i want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to naming your representative.
|
| Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> never mind
< All right. Nobody was named, and nothing was signed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
