account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 1763812896
| [My payments] [How much do I owe?]
> cancel my payment
< Cancel the payment of $100.00 for 2022 on Friday, November 27, 2026, confirmation 1763812896. Shall I cancel it?
| [Yes] [No]
refused: already_canceled
> yes
< That payment was already canceled.
|
| You can see where each payment stands.
| [My payments] [Make a payment]
