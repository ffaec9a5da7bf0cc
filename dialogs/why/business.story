account: business-941

> why do we owe this
< Which balance would you like explained?
| [Form 941, 1st quarter of 2026: $2,733.01] [Form 941, 2nd quarter of 2026: $1,888.51]
> the second quarter
< $1,888.51 is owed for Form 941, 2nd quarter of 2026 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Jul 29, 2026): $10,212.00
| Estimated tax payments: -$8,400.00
| Penalty for paying late, 4 months: $36.24
| Interest from Aug 1, 2026 to Nov 22, 2026: $40.27
| [Every line] [Make a payment] [How much do I owe?]
