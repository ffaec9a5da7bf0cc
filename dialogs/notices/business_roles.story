account: business-roles

> show my notices
< You have 8 notices. 3 ask for something. The newest first:
| Nov 2, 2026: CP503 for Form 941, 1st quarter of 2026, the second reminder. Still open.
| Nov 2, 2026: CP503 for Form 1120, 2025, the second reminder. Still open.
| Nov 2, 2026: CP501 for Form 941, 2nd quarter of 2026, a reminder. Still open.
| Sep 19, 2026: CP14 for Form 941, 2nd quarter of 2026, the first bill. A newer notice took its place.
| Jul 24, 2026: CP501 for Form 941, 1st quarter of 2026, a reminder. A newer notice took its place.
| Jul 14, 2026: CP501 for Form 1120, 2025, a reminder. A newer notice took its place.
| Jun 19, 2026: CP14 for Form 941, 1st quarter of 2026, the first bill. A newer notice took its place.
| Jun 9, 2026: CP14 for Form 1120, 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
