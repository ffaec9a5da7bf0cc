account: owes-two-years

> which account is this
< This is the account of Robert Castellano, your own. No other account is connected to you here.
| [How much do I owe?] [A business account] [Talk to a person]
