account: owes-one-year
medium: spoken

> disconnect my account
< This conversation will tell nothing of your account any more until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
> yes
< Done. This conversation is no longer connected to your account. You can say: Connect my account.
