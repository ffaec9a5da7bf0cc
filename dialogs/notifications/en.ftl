name = Messages about my account
help = I tell you about which things I write to you on my own.
resume = Back to the messages about your account.
canceled = All right. Nothing was changed.
what-is-told = I write to you here when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it, so it may show on a locked screen.
    I cannot send reminders, emails or messages to another phone. What I can do right now is here in this chat.
    .spoken = I write to you in your chat when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it. I cannot send reminders or emails.
    .short = I write to you when a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it. I cannot send reminders or emails.
