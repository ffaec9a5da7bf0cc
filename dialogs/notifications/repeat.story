account: owes-one-year

> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> say that again
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
| [Change confirmations] [Turn news on or off] [Set my email]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> [Change confirmations]
< That button is no longer valid. You can say what you need in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> say that again
< That button is no longer valid. You can say what you need in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> cancel
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
