account: owes-one-year

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Change confirmations]
< How would you like to get confirmations?
| [Here in the chat only] [By email] [By text message] [By email and text]
> [By email]
< For that I need an email address first.
|
| You can set your email address now, and then choose again.
| [Set my email] [Messages about my account]
> [Set my email]
< Which email address should be used?
> anna@example.com
< Done. Your email address is a•••@example.com.
| [Messages about my account]
> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only. Your email: a•••@example.com.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Change confirmations]
< How would you like to get confirmations?
| [Here in the chat only] [By email] [By text message] [By email and text]
> [By email]
< Done. I wrote down that you want confirmations by email.
| [Messages about my account] [How much do I owe?]
> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations by email. Your email: a•••@example.com.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
