account: owes-one-year
medium: short

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| 1. Change confirmations
| 2. Turn news on or off
| 3. Set my email
> 2
< Should I write to you when something happens on your account?
| 1. Yes, news on
| 2. No, news off
> 2
< Done. I write to you only when you write to me. The office still sends its notices by mail.
| 1. Messages about my account
| 2. How much do I owe?
