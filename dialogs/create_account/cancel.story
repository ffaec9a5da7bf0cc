account: owes-one-year

> how do I create an online account
< This is how you make an online account with the office. It is free.
| Have ready: your taxpayer number, such as your Social Security number, an email address, a phone that gets text messages, and a photo ID.
| Open the office's website. Type its address yourself; do not follow a link from a text or an email.
| Choose to create an account. You are then sent to the service that proves who you are.
| Choose a password, and a second step for signing in, such as a code by text message.
| Prove who you are, by photo or by video call.
| I cannot make the account for you. Please do not type your taxpayer number or a password here.
| [Prove who I am] [Talk to a person]
> cancel
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> go back
< There is nothing to go back to here.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
