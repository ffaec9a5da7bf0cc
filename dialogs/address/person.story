account: owes-two-years

> i need to change my address
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> [Talk to a person]
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
