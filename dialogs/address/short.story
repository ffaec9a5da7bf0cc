account: owes-two-years
medium: short

> need 2 update my address
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Sep 20, 2021.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| 1. Talk to a person
| 2. My notices
