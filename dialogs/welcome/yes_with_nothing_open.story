account: owes-one-year

> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> no
< All right.
> cancel
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> go back
< There is nothing to go back to here.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> repeat
< There is nothing to go back to here.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
