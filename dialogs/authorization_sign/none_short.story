account: owes-two-years
medium: short

> sign the request
< No request waits for your signature. A representative sends one first. Or say "name a representative" to name one yourself.
| 1. Who may act or look?
| 2. Talk to a person
