account: owes-two-years

> sign a request
< No request waits for your signature. A representative sends one first, or you name one yourself.
| [Who may act or look?] [Talk to a person]
