# What was shown is pointed at, also after a no: the second one.
account: owes-two-years

> pay 100 for 2022 on december 1 from checking
< $100.00 for 2022, on Tuesday, December 1, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Tuesday, December 1, 2026, from the bank account ending in 4321.
| Confirmation number: 4439915341
| [My payments] [How much do I owe?]
> pay 200 for 2023 on december 2 from checking
< $200.00 for 2023, on Wednesday, December 2, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2023 is scheduled for Wednesday, December 2, 2026, from the bank account ending in 4321.
| Confirmation number: 4072374988
| [My payments] [How much do I owe?]
> show my payments
< You have 5 payments, the newest first:
| Dec 2, 2026: $200.00 for 2023, scheduled. Confirmation 4072374988
| Dec 1, 2026: $100.00 for 2022, scheduled. Confirmation 4439915341
| Oct 23, 2026: $75.00 for 2023, canceled. Confirmation 3533879031
| May 6, 2026: $120.00 for 2023, returned by the bank. Confirmation 2953887367
| Jan 26, 2026: $200.00 for 2022, processed. Confirmation 2406431771
| [Cancel a payment] [Make a payment] [How much do I owe?]
> cancel the second one
< Cancel the payment of $100.00 for 2022 on Tuesday, December 1, 2026, confirmation 4439915341. Shall I cancel it?
| [Yes] [No]
> no
< All right. No payment was canceled.
| [My payments] [Make a payment]
> cancel the second one
< Cancel the payment of $100.00 for 2022 on Tuesday, December 1, 2026, confirmation 4439915341. Shall I cancel it?
| [Yes] [No]
> yes
< Done. The payment of $100.00 for 2022 on Tuesday, December 1, 2026 is canceled. Confirmation number: 4439915341
| [My payments] [Make a payment]
ledger: canceled 100.00 2022 2026-12-01
ledger: scheduled 200.00 2023 2026-12-02
