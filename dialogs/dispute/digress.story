# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> the amount on my notice is wrong, I want to appeal
< You have the right to disagree. This is how it is done:
| If a notice is wrong: write to the address on it, by the date it gives. Say what is wrong, and send copies of your proof.
| If you want a penalty taken off: say "take the penalty off", and I send your request to the office. Good reasons are a first time, an illness or a disaster.
| After a final notice before a levy (LT11), or a notice of a lien (Letter 3172): ask for a hearing with Form 12153 within 30 days.
| A person at the office can help with each of these. The phone number is at the top of every notice.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> I want to contest the notice
< You have the right to disagree. This is how it is done:
| If a notice is wrong: write to the address on it, by the date it gives. Say what is wrong, and send copies of your proof.
| If you want a penalty taken off: say "take the penalty off", and I send your request to the office. Good reasons are a first time, an illness or a disaster.
| After a final notice before a levy (LT11), or a notice of a lien (Letter 3172): ask for a hearing with Form 12153 within 30 days.
| A person at the office can help with each of these. The phone number is at the top of every notice.
|
| Back to your payment.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> no
< What should be different?
| [Another balance] [Another amount] [Another day] [Another bank account] [Never mind]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
