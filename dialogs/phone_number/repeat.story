account: owes-one-year

> which phone number do you have for me
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
| If you lost that phone: say "lock my account".
| [PIN for calls] [Talk to a person]
> say that again
< I cannot see or change a phone number here. This is where it is changed:
| The number that gets your sign-in codes: in the settings of the service that proves who you are.
| The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
| If you lost that phone: say "lock my account".
| [PIN for calls] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
