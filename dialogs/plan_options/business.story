account: business-941

> what payment plans can we have?
< $4,621.52 is owed as of Sunday, November 22, 2026. You can have these plans:
| Short-term, paid by you each time: $797.00 a month, 6 payments until May 17, 2027. In all $4,780.80, without a fee.
| Short-term, taken from your bank account: $797.00 a month, 6 payments until May 17, 2027. In all $4,780.80, without a fee.
| Monthly, taken from your bank account: $218.00 a month, 24 payments until Nov 15, 2028. In all $5,216.33, with a fee of $29.00.
| Monthly, paid by you each time: $220.00 a month, 24 payments until Nov 15, 2028. In all $5,254.93, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
| [Start a payment plan] [Make a payment] [How much do I owe?]
