account: owes-two-years

> change my address
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September 20, 2021.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> say that again
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September 20, 2021.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
