account: owes-one-year
medium: short

> which messages do I get from you
< I still did not understand. Is it one of these?
| 1. Messages about my account
| 2. Stop messages
> 2
< You can turn my messages off: say "my messages", and then turn news off. Or disconnect this chat. Then I write only when you write to me. The office still sends its notices by mail.
| 1. Messages about my account
| 2. Disconnect my account
> 2
< This chat will no longer show your account until you connect it again. Payments that are scheduled stay scheduled. Shall I disconnect it?
| 1. Yes
| 2. No
