account: owes-one-year

> I moved last month and your letters go to my old apartment
< Your letters go to:
| 412 Alder Lane
| Millbrook, OH 43999
| It has been on file since Monday, June 3, 2019.
| If it is wrong, a person at the office can change it; I cannot do that here. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> my notices
< You have 3 notices. One asks for something. The newest first:
| Nov 2, 2026: CP503 for 2025, the second reminder. Still open.
| Jul 13, 2026: CP501 for 2025, a reminder. A newer notice took its place.
| Jun 8, 2026: CP14 for 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
