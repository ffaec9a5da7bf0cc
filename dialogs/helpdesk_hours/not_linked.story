# Nobody has to sign in for this.
account: none

> how long is the wait to talk to somebody
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice.
| [Talk to a person] [How much do I owe?]
