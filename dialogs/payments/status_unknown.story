account: owes-two-years

> did my 999 dollar payment go through?
< I do not find that payment on record.
|
| Which payment do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> help
< These are your payments of the last five years, the newest first. Choose one to hear how it stands.
|
| Which payment do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> the blue one
< These payments are on record. Which one do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> 120
< The bank returned your payment of $120.00 for 2023 on Wednesday, May 6, 2026, so it does not count as paid. You can make it again.
| Confirmation number: 7950572334
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
> did my payment for 2023 go through?
< Which of these do you mean?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026]
> the first one
< Your payment of $75.00 for 2023 on Friday, October 23, 2026 was canceled. Nothing was taken.
| Confirmation number: 1563541059
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
> show me my payments for 2022
< Your payment of $200.00 for 2022 went through on Monday, January 26, 2026.
| Confirmation number: 4934763741
| [My payments] [A receipt] [Change a payment] [Cancel a payment]
