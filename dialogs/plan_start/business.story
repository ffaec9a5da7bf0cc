account: business-941

> we want to set up a payment plan
< Which plan would you like?
| [Short-term, paid by me: $797.00] [Short-term, direct debit: $797.00] [Monthly, direct debit: from $218.00] [Monthly, paid by me: from $220.00]
