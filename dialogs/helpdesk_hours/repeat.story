account: owes-one-year

> how long is the wait to talk to somebody
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice.
| [Talk to a person] [How much do I owe?]
> say that again
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice.
| [Talk to a person] [How much do I owe?]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
