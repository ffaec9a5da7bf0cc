account: owes-one-year
medium: spoken

> stop texting me
< You can stop my messages by disconnecting this chat from your account. Then I write only when you write to me. The office still sends its notices by mail. You can say: Disconnect my account, Messages about my account.
