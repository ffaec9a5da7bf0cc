account: owes-two-years

> change my address
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> say that again
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
