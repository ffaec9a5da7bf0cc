account: owes-one-year

> stop texting me
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
| [Messages about my account] [Disconnect my account]
