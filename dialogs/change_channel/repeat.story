account: owes-one-year

> can I finish this by text
< You can go on in another chat with me: connect your account there, and ask again. I cannot carry over what we have begun here. What was done stays done: your payments are the same in every chat.
| [Talk to a person]
> say that again
< You can go on in another chat with me: connect your account there, and ask again. I cannot carry over what we have begun here. What was done stays done: your payments are the same in every chat.
| [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
