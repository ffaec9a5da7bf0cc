account: owes-two-years

> what payment plans can I have?
< $2,540.32 is owed as of Sunday, November 22, 2026. You can have these plans:
| Short-term, paid by you each time: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Short-term, taken from your bank account: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Monthly, taken from your bank account: $40.00 a month, 80 payments until Jul 15, 2033. In all $3,166.28, with a fee of $29.00.
| Monthly, paid by you each time: $41.00 a month, 78 payments until May 16, 2033. In all $3,195.36, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
| [Start a payment plan] [Make a payment] [How much do I owe?]
> say that again
< $2,540.32 is owed as of Sunday, November 22, 2026. You can have these plans:
| Short-term, paid by you each time: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Short-term, taken from your bank account: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Monthly, taken from your bank account: $40.00 a month, 80 payments until Jul 15, 2033. In all $3,166.28, with a fee of $29.00.
| Monthly, paid by you each time: $41.00 a month, 78 payments until May 16, 2033. In all $3,195.36, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
| [Start a payment plan] [Make a payment] [How much do I owe?]
> [Start a payment plan]
< Which plan would you like?
| [Short-term, paid by me: $432.00] [Short-term, direct debit: $432.00] [Monthly, direct debit: from $40.00] [Monthly, paid by me: from $41.00]
