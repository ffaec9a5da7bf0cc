name = Stop messages
help = I tell you how to get no more messages from me.
resume = Back to the messages.
canceled = All right. Nothing was changed.
how = You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
none-sent = This chat is not connected to an account, so I send no news here. I write only when you write to me.
