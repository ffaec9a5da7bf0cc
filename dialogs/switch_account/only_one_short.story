account: owes-two-years
medium: short

> switch acct
< This is the account of Robert Castellano, your own. No other account is connected to you here.
| 1. How much do I owe?
| 2. A business account
| 3. Talk to a person
