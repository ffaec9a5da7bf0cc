account: none

> what do you know about me
< Nothing of this chat is stored yet. What we write from now on is stored until it is erased. Your account, with its payments and notices, is kept by the office.
| [Erase my data] [Talk to a person]
> i want a copy of my data
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Nothing was changed.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
