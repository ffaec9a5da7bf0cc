account: owes-one-year

> this chat is great, five stars
< Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice.
| [Talk to a person] [I do not agree]
> say that again
< Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice.
| [Talk to a person] [I do not agree]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
