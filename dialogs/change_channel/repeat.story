account: owes-one-year

> can we go on with this over the phone
< Nothing is open here right now.
|
| You can go on in any chat that is connected to your account: just ask there. A code is for when we are in the middle of something.
| [Go on with my code] [Talk to a person]
> say that again
< Nothing is open here right now.
|
| You can go on in any chat that is connected to your account: just ask there. A code is for when we are in the middle of something.
| [Go on with my code] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
