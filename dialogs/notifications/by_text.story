account: owes-one-year

> remind me before a payment
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Change confirmations]
< How would you like to get confirmations?
| [Here in the chat only] [By email] [By text message] [By email and text]
> [By text message]
< Done. I wrote down that you want confirmations by text message.
| [Messages about my account] [How much do I owe?]
> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations by text message.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
