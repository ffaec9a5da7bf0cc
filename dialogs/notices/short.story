account: owes-two-years
medium: short

> show my notices
< You have 9 notices. 3 ask for something. The newest first:
| Nov 2, 2026: CP503, still open; May 18, 2026: Letter 608C, still open; Jul 15, 2024: CP501, replaced; Jun 10, 2024: CP14, replaced
| 1. What must I do?
| 2. Explain a notice
| 3. Make a payment
| 4. Show more
