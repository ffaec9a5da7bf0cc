# The code is said in the same chat that gave it: there is nothing to bring here, and nothing is lost.
account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> can we go on with this over the phone
< Your code is 2543. It works once, for 10 minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question.
|
| Back to your payment.
|
| $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 2543
< I cannot bring it here right now.
|
| What you had begun is still open where you began it. You can go on there, or start anew here.
|
| Back to your payment.
|
| $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2025 is scheduled for Friday, November 27, 2026, from the bank account ending in 1188.
| Confirmation number: 2719246452
| [My payments] [How much do I owe?]
