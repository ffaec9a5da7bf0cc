account: on-a-plan

> what payment plans can I have?
< You are on a payment plan already: $5,085.34 is owed as of Sunday, November 22, 2026. It could be changed to one of these:
| Short-term, paid by you each time: $832.00 a month, 6 payments until May 17, 2027. In all $5,188.42, without a fee.
| Short-term, taken from your bank account: $832.00 a month, 6 payments until May 17, 2027. In all $5,188.42, without a fee.
| Monthly, taken from your bank account: $66.00 a month, 100 payments until Mar 15, 2035. In all $6,739.45, without a fee.
| Monthly, paid by you each time: $66.00 a month, 100 payments until Mar 15, 2035. In all $6,745.45, with a fee of $6.00.
| Interest and penalties go on during a plan. They are counted in.
| [My payment plan] [Change my payment plan] [End my payment plan]
