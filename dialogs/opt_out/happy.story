account: owes-one-year

> stop texting me
< You can stop my messages by disconnecting this chat from your account. Then I write only when you write to me. The office still sends its notices by mail.
| [Disconnect my account] [Messages about my account]
