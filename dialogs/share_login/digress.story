account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> can my wife use my account
< No, only you may sign in to your account, even when it is family or an accountant. Here is what you can do instead:
| To let somebody act for you: a power of attorney (Form 2848), for an attorney, CPA, enrolled agent or actuary.
| To let somebody only look: a tax information authorization (Form 8821).
| To begin either one here: say "name a representative".
| In a business: the designated official can give others a role of their own, with their own login.
| If somebody has your password already: change it, and disconnect this chat if they may have used it.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
