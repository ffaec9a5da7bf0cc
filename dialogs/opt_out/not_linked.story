# Nobody has to sign in for this.
account: none

> I don't want any more texts from you
< Done. I send no news to this chat. I write only when you write to me.
| [Get messages again] [Talk to a person]
