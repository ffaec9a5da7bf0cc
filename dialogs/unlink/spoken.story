account: owes-one-year
medium: spoken

> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
> yes
< Done. This chat is no longer connected to your account. You can say: Connect my account.
