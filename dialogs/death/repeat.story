account: owes-one-year

> my mother died and owes taxes
< I am sorry for your loss. You do not have to settle anything in this chat.
| A person at the office can note the death and say what comes next. The phone number is at the top of every notice. Please have at hand a copy of the death certificate, and the paper that shows that you act for the estate, such as a letter from the court.
| What is owed is mostly paid from what the person left. Please ask before you pay with your own money, and please do not use the login of the person who died.
| [Talk to a person]
> say that again
< I am sorry for your loss. You do not have to settle anything in this chat.
| A person at the office can note the death and say what comes next. The phone number is at the top of every notice. Please have at hand a copy of the death certificate, and the paper that shows that you act for the estate, such as a letter from the court.
| What is owed is mostly paid from what the person left. Please ask before you pay with your own money, and please do not use the login of the person who died.
| [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
