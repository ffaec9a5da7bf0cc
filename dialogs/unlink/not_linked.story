account: none

> disconnect my account
< This chat is not connected to an account.
| [Connect my account]
