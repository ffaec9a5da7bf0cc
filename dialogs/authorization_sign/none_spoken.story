account: owes-two-years
medium: spoken

> i want to approve the request from my tax preparer
< No request waits for your signature. A representative sends one first. Or say "name a representative" to name one yourself. You can say: Who may act or look, Talk to a person.
