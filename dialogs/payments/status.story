account: owes-two-years

> did my 200 dollar payment go through?
< Your payment of $200.00 for 2022 went through on Monday, January 26, 2026.
| Confirmation number: 8143048356
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
> what about the 120 one
< The bank returned your payment of $120.00 for 2023 on Wednesday, May 6, 2026, so it does not count as paid. You can make it again.
| Confirmation number: 3564773236
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
> did my payment of 75 go through
< Your payment of $75.00 for 2023 on Friday, October 23, 2026 was canceled. Nothing was taken.
| Confirmation number: 9221207336
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
