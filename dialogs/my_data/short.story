account: owes-one-year
medium: short

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| 1. Erase my data
| 2. Talk to a person
