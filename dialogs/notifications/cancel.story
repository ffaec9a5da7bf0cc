account: owes-one-year

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Change confirmations]
< How would you like to get confirmations?
| [Here in the chat only] [By email] [By text message] [By email and text]
> cancel
< All right. Nothing was changed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
