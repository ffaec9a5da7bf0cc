account: owes-one-year

> I want your messages back
< I write to you here when something happens on your account, unless you turned that off. Say "my messages" to see it and to turn news on.
| [Messages about my account]
> say that again
< I write to you here when something happens on your account, unless you turned that off. Say "my messages" to see it and to turn news on.
| [Messages about my account]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
