account: business-roles

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, Form 1120, 2025] [CP503, Form 941, 1st quarter of 2026] [CP501, Form 941, 2nd quarter of 2026] [CP14, Form 941, 2nd quarter of 2026] [CP501, Form 941, 1st quarter of 2026] [CP501, Form 1120, 2025] [CP14, Form 941, 1st quarter of 2026] [CP14, Form 1120, 2025]
> 1
< CP503 of Monday, November 2, 2026, for Form 1120, 2025: this is the second reminder of what is owed.
| It asks you to pay $3,753.44, as of its date, or to set up a payment plan. The date to act by is on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, Form 1120, 2025] [CP503, Form 941, 1st quarter of 2026] [CP501, Form 941, 2nd quarter of 2026] [CP14, Form 941, 2nd quarter of 2026] [CP501, Form 941, 1st quarter of 2026] [CP501, Form 1120, 2025] [CP14, Form 941, 1st quarter of 2026] [CP14, Form 1120, 2025]
> 2
< CP503 of Monday, November 2, 2026, for Form 941, 1st quarter of 2026: this is the second reminder of what is owed.
| It asks you to pay $2,722.78, as of its date, or to set up a payment plan. The date to act by is on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
