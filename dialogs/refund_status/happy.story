account: refund-coming

> where's my refund
< $1,286.00 for 2025: your refund is set to go out on Tuesday, December 1, 2026. A bank may need a few more days.
| [My tax return] [How much do I owe?]
