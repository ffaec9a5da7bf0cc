account: owes-one-year
medium: short

> disconnect my account
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| 1. Yes
| 2. No
> 1
< Done. This chat is no longer connected to your account.
| 1. Connect my account
