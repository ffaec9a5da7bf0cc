account: owes-one-year

> show my notices
< You have 3 notices. One asks for something. The newest first:
| Nov 2, 2026: CP503 for 2025, the second reminder. Still open.
| Jul 13, 2026: CP501 for 2025, a reminder. A newer notice took its place.
| Jun 8, 2026: CP14 for 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
