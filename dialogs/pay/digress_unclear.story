# A question comes while it is open which day was meant: afterwards that is asked again, and the day before the change is not read back.
account: owes-one-year

> pay 300 on friday
< $300.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> no wait, 250 on the 3rd
< Which of these do you mean?
| [Thursday, December 3, 2026] [Sunday, January 3, 2027]
> how much do i owe?
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to your payment.
|
| Which of these do you mean?
| [Thursday, December 3, 2026] [Sunday, January 3, 2027]
> the first
< $250.00 for 2025, on Thursday, December 3, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $250.00 for 2025 is scheduled for Thursday, December 3, 2026, from the bank account ending in 1188.
| Confirmation number: 5706117040
| [My payments] [How much do I owe?]
