account: owes-one-year

> why is there a penalty
< $1,415.43 is owed for 2025 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Apr 9, 2026): $8,430.00
| Tax withheld from pay: -$6,980.00
| Payment (Oct 13, 2026): -$150.00
| Penalty for paying late, 8 months: $56.50
| Interest from Apr 16, 2026 to Nov 22, 2026: $58.93
| [Every line] [Make a payment] [How much do I owe?]
