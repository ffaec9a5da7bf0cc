account: none

> lock my account
< To lock it from this chat I need to know that it is you. Without the code there are two ways: say "lock my account" in any other chat that is connected to it, or call the office, which locks it for you. The phone number is at the top of every notice.
|
| Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> cancel
< All right. Nothing was locked. A person at the office can lock the account too, and can open it again: the phone number is at the top of every notice.
|
| What else can I do for you?
| [Connect my account] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
