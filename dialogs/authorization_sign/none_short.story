account: owes-two-years
medium: short

> sign the request
< No request waits for your signature. A representative sends one first, or you name one yourself.
| 1. Who may act or look?
| 2. Talk to a person
