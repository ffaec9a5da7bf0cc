account: owes-one-year

> what time do you open
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November 23, 2026. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
> say that again
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November 23, 2026. The phone number is at the top of every notice. I answer here at any hour.
| [Ask for a call] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
