account: refund-coming

> show my notices
< There are no notices on your account.
| [How much do I owe?] [Talk to a person]
