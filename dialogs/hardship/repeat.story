account: owes-one-year

> if I pay this I can't feed my kids
< Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes.
| The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. I cannot set this up here, but a person at the office can: the phone number is at the top of every notice.
| If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate at 877-777-4778. The help is free and independent.
| [Talk to a person] [How much do I owe?]
> say that again
< Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes.
| The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. I cannot set this up here, but a person at the office can: the phone number is at the top of every notice.
| If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate at 877-777-4778. The help is free and independent.
| [Talk to a person] [How much do I owe?]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
