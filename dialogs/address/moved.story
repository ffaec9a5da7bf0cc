account: owes-one-year

> I moved last month and your letters go to my old apartment
< I did not understand that. Here is what I can do; you can also ask in your own words.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> my notices
< You have 3 notices. One asks for something. The newest first:
| Nov 2, 2026: CP503 for 2025, the second reminder. Still open.
| Jul 13, 2026: CP501 for 2025, a reminder. A newer notice took its place.
| Jun 8, 2026: CP14 for 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
