account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> what do you know about me
< 2 messages of this chat are stored, the first from Sunday, November 22, 2026. The chat is connected to one account. The messages are kept until they are erased.
| Taxpayer numbers, passwords, cards and bank accounts that are typed here by mistake are not kept. No text of this chat goes to an outside service to be understood.
| The account itself, with its payments and notices, is kept by the office.
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
> delete everything you have about me
< I erase what we wrote in this chat and disconnect it from your account. This cannot be undone. Your account, its payments and their records stay with the office, as the law asks. Shall I erase it?
| [Yes] [No]
> no
< All right. Nothing was erased.
|
| Back to your payment.
|
| $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
