account: refund-coming

> show my notices
< There are no notices on your account.
| [Explain a notice] [Make a payment] [How much do I owe?]
