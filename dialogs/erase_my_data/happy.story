account: owes-one-year

> delete everything you have about me
< I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> yes
< Done. 2 messages were erased, and this chat is no longer connected to your account. Payments that are scheduled stay scheduled.
| [Talk to a person]
> how much do I owe
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Nothing was changed.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
