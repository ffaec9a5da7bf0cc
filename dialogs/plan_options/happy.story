account: owes-two-years

> what payment plans can I have?
< $2,540.32 is owed as of Sunday, November 22, 2026. You can have these plans:
| Short-term, paid by you each time: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Short-term, taken from your bank account: $432.00 a month, 6 payments until May 17, 2027. In all $2,587.08, without a fee.
| Monthly, taken from your bank account: $40.00 a month, 80 payments until Jul 15, 2033. In all $3,166.28, with a fee of $29.00.
| Monthly, paid by you each time: $41.00 a month, 78 payments until May 16, 2033. In all $3,195.36, with a fee of $69.00.
| Interest and penalties go on during a plan. They are counted in.
| [Start a payment plan] [Make a payment] [How much do I owe?]
> what would it be with 200 a month?
< $200.00 paid once, on Sunday, November 22, 2026: $2,340.32 is left that day. By Monday, November 22, 2027 it saves $14.50: $2,524.47 would be owed instead of $2,738.97.
| $200.00 each month from Tuesday, December 15, 2026: all is paid on Tuesday, January 18, 2028, after 14 payments, $2,657.53 in all.
| All at once today: $2,540.32. Paying each month costs $117.21 more.
| This is a look ahead. Nothing was paid.
| [Compare amounts] [Make a payment] [How much do I owe?]
