account: owes-one-year

> I don't want any more texts from you
< You can stop my messages by disconnecting this chat from your account. Then I write only when you write to me. The office still sends its notices by mail.
| [Disconnect my account] [Messages about my account]
> say that again
< You can stop my messages by disconnecting this chat from your account. Then I write only when you write to me. The office still sends its notices by mail.
| [Disconnect my account] [Messages about my account]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
