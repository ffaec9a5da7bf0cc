account: owes-one-year
medium: spoken

> stop texting me
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still tell you, because you may have to act. To get nothing at all, say disconnect my account. The office still sends its notices by mail. You can say: Messages about my account, Disconnect my account.
