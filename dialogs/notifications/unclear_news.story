account: owes-one-year

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Turn news on or off]
< Should I write to you when something happens on your account?
| [Yes, news on] [No, news off]
> purple
< Please choose: on or off.
| [Yes, news on] [No, news off]
> [No, news off]
< Done. I write to you only when you write to me. The office still sends its notices by mail.
| [Messages about my account] [How much do I owe?]
