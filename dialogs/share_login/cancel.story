account: owes-one-year

> can my daughter use my login
< No, only you may sign in to your account, even when it is family or an accountant. Here is what you can do instead:
| To let somebody act for you: a power of attorney (Form 2848), for an attorney, CPA, enrolled agent or actuary.
| To let somebody only look: a tax information authorization (Form 8821).
| To begin either one here: say "name a representative".
| In a business: the designated official can give others a role of their own, with their own login.
| If somebody has your password already: change it, and disconnect this chat if they may have used it.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
> cancel
< Nothing is open, and nothing is done without your yes. Here is what I can do.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> go back
< There is nothing to go back to here.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
