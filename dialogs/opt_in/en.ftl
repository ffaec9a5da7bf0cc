name = Get messages again
help = I tell you how to get messages about your account here.
resume = Back to the messages.
canceled = All right. Nothing was changed.
how = I write to you here when something happens on your account, unless you turned that off. Say "my messages" to see it and to turn news on.
connect-first = I write here about an account only when this chat is connected to it. Connect your account, and the messages come here.
