account: owes-two-years

> I need a receipt
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> 1
< $75.00 for 2023, planned for Friday, October 23, 2026. It was canceled.
| Account: Robert Castellano. Bank account ending in 4321.
| Confirmation number: 4285727899
| [My payments] [Transcripts]
> I need a receipt
< Which payment do you need it for?
| [$75.00, Friday, October 23, 2026] [$120.00, Wednesday, May 6, 2026] [$200.00, Monday, January 26, 2026]
> 2
< $120.00 for 2023, set for Wednesday, May 6, 2026. The bank returned it, so it does not count as paid.
| Account: Robert Castellano. Bank account ending in 4321.
| Confirmation number: 2000822359
| [My payments] [Transcripts]
