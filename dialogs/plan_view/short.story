account: on-a-plan
medium: short

> show my payment plan
< $200.00 a month, on day 15. Next: $200.00 on Dec 15, 2026. Owed as of Nov 22, 2026: $5,085.34. Left: 27 payments until Mar 15, 2029.
| 1. Every payment of it
| 2. Change my payment plan
| 3. End my payment plan
