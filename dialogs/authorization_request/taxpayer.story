# A taxpayer who says it names somebody instead.
account: owes-two-years

> ask a client for an authorization
< A professional makes a request in the account of the client, and this is not one. Say "my clients" to open one. For somebody who is not among your clients here yet, a person at the office can help. If you want to name somebody for your own account, say "name a representative".
| [My clients] [Name a representative] [Talk to a person]
