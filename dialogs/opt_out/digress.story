# Said in the middle of a payment, at a question and at the readback: it is answered, and nothing is paid.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> stop texting me
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
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
> I don't want any more texts from you
< Done. I send you no more news. When a payment comes back, a notice is sent or a payment plan is at risk, I still write, because you may have to act. To get nothing at all, disconnect this chat. The office still sends its notices by mail.
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
