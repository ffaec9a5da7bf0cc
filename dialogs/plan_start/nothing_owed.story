account: nothing-owed

> I want to request an agreement to pay in parts
< No payment plan can be had here now. $0.00 is owed as of Sunday, November 22, 2026. Say "payment plans" to hear why.
| [Payment plans] [Make a payment] [Talk to a person]
