account: on-a-plan
with: authorizations

> decline a request
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
refused: authorization_not_waiting
> yes
< That request does not wait any longer, so it cannot be declined. If it was signed before, you can end it.
|
| Say "my authorizations" to see where each one stands.
| [Who may act or look?] [End an authorization]
