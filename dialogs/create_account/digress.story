account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> how do I create an online account
< This is how you make an online account with the office. It is free.
| Have ready: your taxpayer number, such as your Social Security number, an email address, a phone that gets text messages, and a photo ID.
| Open the office's website. Type its address yourself; do not follow a link from a text or an email.
| Choose to create an account. You are then sent to the service that proves who you are.
| Choose a password, and a second step for signing in, such as a code by text message.
| Prove who you are, by photo or by video call.
| I cannot make the account for you. Please do not type your taxpayer number or a password here.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
