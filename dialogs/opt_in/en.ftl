name = Get messages again
help = I write to you again when something happens on your account.
resume = Back to the messages.
canceled = All right. Nothing was changed.
started = Done. I write to you here when something happens on your account.
connect-first = Done. I write here about an account as soon as this chat is connected to it. Connect your account, and the messages come here.
    .spoken = Done. I send messages about an account as soon as this conversation is connected to it. To begin, say connect my account.
