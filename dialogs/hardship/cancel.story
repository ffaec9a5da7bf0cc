# The payment is let go.
account: owes-one-year

> pay 300 on friday
< $300.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> I can't afford this
< Thank you for telling me. Please do not pay here what you need for food, rent or medicine. Nothing is paid unless you say yes.
| The office can put collection on hold while you cannot pay for basic needs. Interest and penalties still grow in that time. I cannot set this up here, but a person at the office can: the phone number is at the top of every notice.
| If you are about to lose your home, your heat or your medicine, call the Taxpayer Advocate at 877-777-4778. The help is free and independent.
|
| Back to your payment.
|
| $300.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> cancel
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
