account: owes-one-year

> pay 100 on friday
< $100.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 6345239823
| [My payments] [How much do I owe?]
> cancel my payment
< Cancel the payment of $100.00 for 2025 on Friday, November 27, 2026, confirmation 6345239823. Shall I cancel it?
| [Yes] [No]
> never mind
< All right. No payment was canceled.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> my payments
< You have 3 payments, the newest first:
| Nov 27, 2026: $100.00 for 2025, scheduled. Confirmation 6345239823
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 6235871677
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 2935975074
| [Cancel a payment] [Make a payment] [How much do I owe?]
