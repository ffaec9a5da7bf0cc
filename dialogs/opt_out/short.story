account: owes-one-year
medium: short

> stop texting me
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
| 1. Messages about my account
| 2. Disconnect my account
