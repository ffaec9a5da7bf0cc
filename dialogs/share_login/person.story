account: owes-one-year

> can my daughter use my login
< No, only you may sign in to your account, even when it is family or an accountant. Here is what you can do instead:
| To let somebody act for you: a power of attorney (Form 2848), for an attorney, CPA, enrolled agent or actuary.
| To let somebody only look: a tax information authorization (Form 8821).
| To begin either one here: say "name a representative".
| In a business: the designated official can give others a role of their own, with their own login.
| If somebody has your password already: change it, and disconnect this chat if they may have used it.
| [Who may act or look?] [Disconnect my account] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
