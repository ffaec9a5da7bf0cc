account: owes-one-year
medium: spoken

> what do you know about me
< Nothing of this conversation is stored yet. What we say from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office. You can say: Erase my data, Talk to a person.
