account: refund-coming
medium: short

> where's my refund
< $1,286.00 for 2025: your refund is set to go out on Dec 1, 2026. A bank may need a few more days.
| 1. My tax return
| 2. How much do I owe?
