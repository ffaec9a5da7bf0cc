account: none

> delete everything you have about me
< For this I need to know that it is you.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Nothing was erased.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
