account: owes-one-year

> call me tomorrow at ten
< I cannot set up a call for you here yet. You can call the office: the phone number stands at the top of every notice. Please have the notice at hand.
| [When can I reach a person?] [Talk to a person]
> say that again
< I cannot set up a call for you here yet. You can call the office: the phone number stands at the top of every notice. Please have the notice at hand.
| [When can I reach a person?] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
