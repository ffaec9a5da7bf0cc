account: on-a-plan

> set me up on a payment plan
< A payment plan is in effect already: $5,085.34 is owed as of Sunday, November 22, 2026. To change it, a person at the office can help.
| [End my payment plan] [How much do I owe?] [Talk to a person]
