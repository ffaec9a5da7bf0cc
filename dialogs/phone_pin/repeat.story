account: owes-one-year

> I forgot my PIN
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
| [I lost my PIN] [Talk to a person]
> say that again
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
| [I lost my PIN] [Talk to a person]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
