account: owes-two-years
medium: spoken

> where do you mail my letters to
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September twentieth, twenty twenty-one.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices". You can say: Talk to a person, My notices.
> repeat that please
< Your letters go to:
| 77 Quarry Road, Apt 5
| Eastfield, NM 87999
| It has been on file since Monday, September twentieth, twenty twenty-one.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices". You can say: Talk to a person, My notices.
