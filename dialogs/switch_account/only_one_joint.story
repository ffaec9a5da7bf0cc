account: joint-couple

> whose account is this
< This is the account of Maya and Luis Romero, which you share. No other account is connected to you here.
| [How much do I owe?] [A business account] [Talk to a person]
