# Begun in the chat, gone on with on the phone: the readback is said again, and the yes counts there.
account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> can we go on with this over the phone
< Your code is 8946. It works once, for 10 minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question.
|
| Back to your payment.
|
| $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
door: spoken
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 8946
< Thank you. We go on here. Back to your payment. two hundred dollars for twenty twenty-five, on Friday, November twenty-seventh, twenty twenty-six, from checking ending in one one eight eight. Shall I schedule it?
> yes
< Done. two hundred dollars for twenty twenty-five is scheduled for Friday, November twenty-seventh, twenty twenty-six. Your confirmation number is three three four, eight five five, zero zero eight two. You can say: My payments, How much do I owe.
ledger: scheduled 200.00 2025 2026-11-27
door: written
> yes
< There is nothing to confirm at the moment. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> my payments
< You have 3 payments, the newest first:
| Nov 27, 2026: $200.00 for 2025, scheduled. Confirmation 3348550082
| Oct 13, 2026: $150.00 for 2025, processed. Confirmation 3744485941
| Sep 23, 2026: $500.00 for 2025, canceled. Confirmation 4309002626
| [Cancel a payment] [Make a payment] [How much do I owe?]
