account: owes-one-year

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> [Turn news on or off]
< Should I write to you when something happens on your account?
| [Yes, news on] [No, news off]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to the messages about your account.
|
| Should I write to you when something happens on your account?
| [Yes, news on] [No, news off]
> no
< Please choose: on or off.
| [Yes, news on] [No, news off]
