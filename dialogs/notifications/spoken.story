account: owes-one-year
medium: spoken

> which messages do I get from you
< I still did not understand. Is it one of these? You can say: Messages about my account, Stop messages.
> change confirmations
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours. You can say: Change confirmations, Turn news on or off, Set my email.
> by text message
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail. You can say: Messages about my account, Disconnect my account.
