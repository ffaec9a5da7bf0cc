account: business-941

> switch to another account
< This is the account of Harbor Street Bakery LLC, your own. No other account is connected to you here.
| [How much do I owe?] [A business account] [Talk to a person]
