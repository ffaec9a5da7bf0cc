account: owes-one-year

> how do I create an online account
< This is how you make an online account with the office. It is free.
| Have ready: your taxpayer number, an email address, a phone that gets texts, and a photo ID.
| Open the office's website. Type its address yourself; do not follow a link from a text or an email.
| Choose to create an account. You are then sent to the service that proves who you are.
| Choose a password, and a second step for signing in, such as a code by text.
| Prove who you are, by photo or by video call.
| I cannot make the account for you. Please do not type your taxpayer number or a password here.
| [Prove who I am] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
