account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> not now
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> I don't have it
< I schedule a payment from a bank account that is on file. I need the year, the amount and the day. Nothing is paid before I read it back and you say yes.
|
| What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> no, 50
< $50.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
