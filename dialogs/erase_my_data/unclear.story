account: owes-one-year

> delete everything you have about me
< I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> purple
< Please answer yes or no, or say what should be different.
|
| I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> yes
< Done. 4 messages were erased, and this chat is no longer connected to your account. Payments that are scheduled stay scheduled.
| [Talk to a person]
