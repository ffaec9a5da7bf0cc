account: owes-one-year

> stop texting me
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
