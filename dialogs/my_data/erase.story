account: owes-one-year

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> [Erase my data]
< I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> no
< All right. Nothing was erased.
| [My data] [Disconnect my account]
