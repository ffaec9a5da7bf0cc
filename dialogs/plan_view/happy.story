account: on-a-plan

> show my payment plan
< $200.00 is due on day 15 of each month. The next payment is $200.00 on Tuesday, December 15, 2026. It comes from the bank account ending in 0917.
| As of Sunday, November 22, 2026, $5,085.34 is owed in all. Interest and the penalty for paying late go on until it is paid. The plan began on Thursday, January 1, 2026.
| [How much do I owe?] [My payments] [Talk to a person]
