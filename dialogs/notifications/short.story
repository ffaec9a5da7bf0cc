account: owes-one-year
medium: short

> remind me before a payment
< I write to you when a payment came back, there is a new notice, or your payment plan needs you. No amounts stand in it. I cannot send reminders or emails.
| 1. Stop messages
| 2. Talk to a person
