account: owes-one-year
medium: spoken

> delete everything you have about me
< I erase what we said in this conversation and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
> yes
< Done. 2 messages were erased, and this conversation is no longer connected to your account. Payments that are scheduled stay scheduled. You can say: Talk to a person.
