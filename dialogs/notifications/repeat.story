account: owes-one-year

> which messages do I get from you
< I write to you here when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it, so it may show on a locked screen.
| I cannot send reminders, emails or messages to another phone. What I can do right now is here in this chat.
| [Stop messages] [Talk to a person]
> say that again
< I write to you here when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it, so it may show on a locked screen.
| I cannot send reminders, emails or messages to another phone. What I can do right now is here in this chat.
| [Stop messages] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
