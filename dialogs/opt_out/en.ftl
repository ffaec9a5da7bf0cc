name = Stop messages
help = I tell you how to get no more messages from me.
resume = Back to the messages.
canceled = All right. Nothing was changed.
how = You can stop my messages by disconnecting this chat from your account. Then I write only when you write to me. The office still sends its notices by mail.
none-sent = This chat is not connected to an account, so I send no news here. I write only when you write to me.
