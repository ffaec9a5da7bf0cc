account: owes-two-years

> who may act for me
< No authorization lets anybody else act on your account or look at it, and no request waits for you.
| [May somebody else use my login?] [Who looked at my account?]
> i want to talk to a person about this
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
