# Corrections of a choice: by another value, twice, by its place, and called off in the middle.
account: owes-two-years

> pay 100 for 2022 on december 1 from checking
< $100.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Tuesday, December 1, 2026, from the bank account ending in 4321.
| Confirmation number: 6539736964
| [My payments] [How much do I owe?]
> pay 200 for 2023 on december 2 from checking
< $200.00 for 2023, on Wednesday, December 2, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2023 is scheduled for Wednesday, December 2, 2026, from the bank account ending in 4321.
| Confirmation number: 7371759072
| [My payments] [How much do I owe?]
> cancel the payment of 100
< Cancel the payment of $100.00 for 2022 on Tuesday, December 1, 2026, confirmation 6539736964. Shall I cancel it?
| [Yes] [No]
> no, the one of 200
< Cancel the payment of $200.00 for 2023 on Wednesday, December 2, 2026, confirmation 7371759072. Shall I cancel it?
| [Yes] [No]
> no wait, 100
< Cancel the payment of $100.00 for 2022 on Tuesday, December 1, 2026, confirmation 6539736964. Shall I cancel it?
| [Yes] [No]
> no, not 100, 200
< Cancel the payment of $200.00 for 2023 on Wednesday, December 2, 2026, confirmation 7371759072. Shall I cancel it?
| [Yes] [No]
> one moment
< Take your time. Nothing is done until you say yes.
|
| Cancel the payment of $200.00 for 2023 on Wednesday, December 2, 2026, confirmation 7371759072. Shall I cancel it?
| [Yes] [No]
> why do you need that?
< I cancel a payment that is scheduled. This is possible until two banking days before its day. Nothing is canceled before you say yes.
|
| Cancel the payment of $200.00 for 2023 on Wednesday, December 2, 2026, confirmation 7371759072. Shall I cancel it?
| [Yes] [No]
> never mind
< All right. No payment was canceled.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
ledger: scheduled 100.00 2022 2026-12-01
ledger: scheduled 200.00 2023 2026-12-02
