account: owes-two-years

> sign a request
< No request waits for your signature. A representative sends one first. Or say "name a representative" to name one yourself.
| [Who may act or look?] [Talk to a person]
