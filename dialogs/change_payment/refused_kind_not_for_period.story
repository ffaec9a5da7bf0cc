# A payment of a kind that this year does not take.
account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1795340965
| [My payments] [How much do I owe?]
> move my payment to december 15
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
refused: kind_not_for_period
> yes
< This payment cannot go to that year. It can stay where it is.
|
| Now it goes to 2022. Which balance should it go to?
| [2022: $1,687.85] [2023: $862.36]
> 2022
< $100.00 for 2022, on Tuesday, December 15, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2022 on Tuesday, December 15, 2026, from the bank account ending in 4321.
| Confirmation number: 1795340965
| [My payments] [How much do I owe?]
