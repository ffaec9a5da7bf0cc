account: refund-coming

> show my notices
< There are no notices on your account.
| [Explain a notice] [How much do I owe?]
