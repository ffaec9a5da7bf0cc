# Nobody has to sign in for this.
account: none

> I don't want any more texts from you
< This chat is not connected to an account, so I send no news here. I write only when you write to me.
| [Talk to a person]
