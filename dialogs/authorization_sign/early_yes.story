# Nothing is signed before the text was shown: the first message only brings the text.
account: on-a-plan
with: authorizations

> please approve the request of Morgan Ellis
< I am not sure what you need. Is it one of these?
| [Sign a request] [Decline a request]
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
