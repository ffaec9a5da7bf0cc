account: owes-one-year

> can I get this in Korean
< I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
| For another language or sign language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
| [Talk to a person]
> say that again
< I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
| For another language or sign language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
| [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
