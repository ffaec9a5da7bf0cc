account: owes-one-year

> I don't want any more texts from you
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> say that again
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
