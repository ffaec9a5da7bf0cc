account: none

> connect my account
< Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I want to talk to a human
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to connecting your account.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Your account is not connected, and I show nothing of it.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
