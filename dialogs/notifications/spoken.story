account: owes-one-year
medium: spoken

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours. You can say: Change confirmations, Turn news on or off, Set my email.
> change confirmations
< How would you like to get confirmations? You can say: Here in the chat only, By email, By text message, By email and text.
> by text message
< Done. I wrote down that you want confirmations by text message. You can say: Messages about my account, How much do I owe.
