account: owes-one-year

> can my daughter use my login
< No, only you may sign in to your account, also when it is family or an accountant. Here is what you can do instead:
| To let somebody act for you: a power of attorney (Form 2848), for an attorney, CPA, enrolled agent or actuary.
| To let somebody only look: a tax information authorization (Form 8821).
| In a business: the designated official can give others a role of their own, with their own login.
| If somebody has your password already: change it, and disconnect this chat if they may have used it.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
> I want to talk to a person
< I cannot bring a person into this chat yet. You can call the office: the phone number stands at the top of every notice that you got by mail. Please have the notice at hand. I am still here for your balance and your payments.
| [How much do I owe?] [My payments] [Make a payment]
