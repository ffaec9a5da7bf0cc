account: on-a-plan
as: ellis

> ask a new client for access
< Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> how much do I owe
< Your access does not include that on this account. Nothing was done. The account holder can do it, and a person at the office can help.
|
| Back to your request.
|
| Do you ask to act for Grace Okafor, or only to look?
| [Act and look] [Only look]
> forget it
< All right. Nothing was asked for.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
