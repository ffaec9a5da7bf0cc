account: owes-two-years

> what is my address on file
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September 20, 2021.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> thanks
< Glad to help. Write to me whenever you need.
