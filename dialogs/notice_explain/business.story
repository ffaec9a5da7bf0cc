account: business-roles

> what does my letter mean
< Which notice do you mean? Its number is at the top or bottom right of the first page.
| [CP503, Form 1120, 2025] [CP503, Form 941, 1st quarter of 2026] [CP501, Form 941, 2nd quarter of 2026] [CP14, Form 941, 2nd quarter of 2026] [CP501, Form 941, 1st quarter of 2026] [CP501, Form 1120, 2025] [CP14, Form 941, 1st quarter of 2026] [CP14, Form 1120, 2025]
> 1
< CP503 of Monday, November 2, 2026, for Form 1120, 2025: this is the second reminder of what is owed.
| It asks you to pay $3,753.44, as of its date, or to set up a payment plan. The day to go by stands on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< Which notice do you mean? Its number is at the top or bottom right of the first page.
| [CP503, Form 1120, 2025] [CP503, Form 941, 1st quarter of 2026] [CP501, Form 941, 2nd quarter of 2026] [CP14, Form 941, 2nd quarter of 2026] [CP501, Form 941, 1st quarter of 2026] [CP501, Form 1120, 2025] [CP14, Form 941, 1st quarter of 2026] [CP14, Form 1120, 2025]
> 2
< CP503 of Monday, November 2, 2026, for Form 941, 1st quarter of 2026: this is the second reminder of what is owed.
| It asks you to pay $2,722.78, as of its date, or to set up a payment plan. The day to go by stands on the notice. If nothing is done, CP504 follows about Monday, December 7, 2026.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
