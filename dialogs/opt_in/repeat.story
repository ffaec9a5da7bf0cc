account: owes-one-year

> I want your messages back
< Done. I write to you here when something happens on your account.
| [Messages about my account]
> say that again
< Done. I write to you here when something happens on your account.
| [Messages about my account]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
