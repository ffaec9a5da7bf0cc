account: owes-one-year

> I don't want any more texts from you
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> say that again
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
