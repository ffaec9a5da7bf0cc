# Nobody has to sign in for this.
account: none

> this chat is great, five stars
< Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice.
| [Talk to a person] [I do not agree]
