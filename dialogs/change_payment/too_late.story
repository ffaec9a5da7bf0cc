# Until two banking days before its day; the readback was given in time, the yes was not.
account: owes-one-year
now: 2026-11-25 14:54

> pay 100 on november 30
< $100.00 for 2025, on Monday, November 30, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Monday, November 30, 2026, from the bank account ending in 1188.
| Confirmation number: 1041858356
| [My payments] [How much do I owe?]
> move my payment to december 15
< $100.00 for 2025, on Tuesday, December 15, 2026, from checking ending in 1188, instead of $100.00 for 2025 on Monday, November 30, 2026. Shall I change it?
| [Yes] [No]
wait: 11 minutes
> yes
< There is no payment that can be changed now. This is possible until two banking days before the day of the payment.
| [My payments] [Make a payment]
> change my payment
< There is no payment that can be changed now. This is possible until two banking days before the day of the payment.
| [My payments] [Make a payment]
ledger: scheduled 100.00 2025 2026-11-30
