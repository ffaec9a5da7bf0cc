account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> which messages do I get from you
< News about your account is on: I write to you here when a payment came back, there is a new notice, or your payment plan needs something from you. You want confirmations here in the chat only.
| I cannot set reminders or quiet hours.
|
| Back to your payment.
|
| $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
