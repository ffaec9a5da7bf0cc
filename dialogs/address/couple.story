account: joint-couple
as: luis

> what address do you have for me
< Your letters go to:
| 61 Orchard Way
| Fallbridge, CA 95999
| It has been on file since Monday, March 27, 2023.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
