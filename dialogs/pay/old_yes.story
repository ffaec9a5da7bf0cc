account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
wait: 16 minutes
> yes
< Before money or private details, I make sure again that it is you.
|
| Please type your code again.
> yes
< I need the code of your account here. It is letters and digits, such as ABCD-1234. You can also say "cancel".
ledger:
