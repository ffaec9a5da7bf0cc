# Nobody has to sign in for this.
account: none

> I want your messages back
< Done. I write here about an account as soon as this chat is connected to it. Connect your account, and the messages come here.
| [Connect my account]
