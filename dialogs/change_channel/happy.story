account: owes-one-year

> can we go on with this over the phone
< You can go on in another chat with me: connect your account there, and ask again. I cannot carry over what we have begun here. What was done stays done: your payments are the same in every chat.
| [Talk to a person]
