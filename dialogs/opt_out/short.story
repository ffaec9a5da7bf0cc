account: owes-one-year
medium: short

> stop texting me
< You can stop my messages by disconnecting this chat from your account. Then I write only when you write to me. The office still sends its notices by mail.
| 1. Disconnect my account
| 2. Messages about my account
