# Guessing a code ends after a few, and the payment goes on.
account: owes-one-year

> pay 200
< $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> can we go on with this over the phone
< Your code is 8970. It works once, for 10 minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question.
|
| Back to your payment.
|
| $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> go on with my code
< What is the four-digit code that you got in the other chat or on the phone?
> 9990
< That code is not right, or its time is over. You can ask for a new one where you got it.
|
| What is the four-digit code that you got in the other chat or on the phone?
> 9991
< That code is not right, or its time is over. You can ask for a new one where you got it.
|
| What is the four-digit code that you got in the other chat or on the phone?
> 9992
< That code is not right, or its time is over. You can ask for a new one where you got it.
|
| What is the four-digit code that you got in the other chat or on the phone?
> 9993
< That code is not right, or its time is over. You can ask for a new one where you got it.
|
| What is the four-digit code that you got in the other chat or on the phone?
> 9994
< That code is not right, or its time is over. You can ask for a new one where you got it.
|
| What is the four-digit code that you got in the other chat or on the phone?
> 9995
< Too many codes were not right.
|
| Codes are not taken here for now. You can go on in the other chat, or start anew here.
|
| Back to your payment.
|
| $200.00 for 2025, on Monday, November 23, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $200.00 for 2025 is scheduled for Monday, November 23, 2026, from the bank account ending in 1188.
| Confirmation number: 2120393117
| [My payments] [How much do I owe?]
