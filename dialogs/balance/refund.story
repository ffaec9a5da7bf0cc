account: refund-coming

> how much do I owe
< As of Sunday, November 22, 2026, Daniel Nguyen owes nothing.
| A refund of $1,286.00 for 2025 is set for Tuesday, December 1, 2026.
| [My payments]
