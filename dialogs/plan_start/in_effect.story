account: on-a-plan

> set me up on a payment plan
< A payment plan is in effect already: $5,085.34 is owed as of Sunday, November 22, 2026. You can see it, change it or end it.
| [My payment plan] [Change my payment plan] [End my payment plan]
