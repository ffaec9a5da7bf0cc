account: refund-coming

> where is my refund
< $1,286.00 for 2025: your refund is set to go out on Tuesday, December 1, 2026. A bank may need a few more days.
| [My tax return] [How much do I owe?]
> how much is it
< As of Sunday, November 22, 2026, Daniel Nguyen owes nothing.
| A refund of $1,286.00 for 2025 is set for Tuesday, December 1, 2026.
| [My payments]
> thanks
< Glad to help. Write to me whenever you need.
