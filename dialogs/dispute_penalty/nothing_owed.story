account: nothing-owed

> please waive the penalty
< As of Sunday, November 22, 2026, Linda Schmidt owes nothing, so there is no penalty to take off. A person at the office can help with a penalty that is paid already.
| [My payments] [Talk to a person]
