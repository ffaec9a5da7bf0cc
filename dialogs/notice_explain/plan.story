account: on-a-plan

> what does my letter mean
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP521] [CP14, 2024]
> 1
< CP521 of Monday, November 16, 2026: a payment of your plan is coming up.
| What it asked for was done by Monday, November 16, 2026. It asks nothing more of you.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
> explain my notice
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP521] [CP14, 2024]
> 2
< CP14 of Monday, June 9, 2025, for 2024: this is the first bill for what is owed.
| Your payment plan covers it. Nothing else is needed while you keep up the plan.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
