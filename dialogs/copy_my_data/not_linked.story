account: none

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> [A copy of my data]
> cancel
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
