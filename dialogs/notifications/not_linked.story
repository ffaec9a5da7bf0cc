# Nobody has to sign in for this.
account: none

> which messages do I get from you
< I write to you here when something happens on your account: a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it, so it may show on a locked screen.
| I cannot send reminders, emails or messages to another phone. What I can do right now is here in this chat.
| [Stop messages] [Talk to a person]
