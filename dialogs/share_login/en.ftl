name = May somebody else use my login?
help = I tell you how somebody else can help you without your login.
resume = Back to how somebody else can help you.
canceled = All right. Nothing was changed.
no-but = No, only you may sign in to your account, even when it is family or an accountant. Here is what you can do instead:
    To let somebody act for you: a power of attorney (Form 2848), for an attorney, CPA, enrolled agent or actuary.
    To let somebody only look: a tax information authorization (Form 8821).
    To begin either one here: say "name a representative".
    In a business: the designated official can give others a role of their own, with their own login.
    If somebody has your password already: change it, and disconnect this chat if they may have used it.
    .spoken = No, only you may sign in to your account, even when it is family or an accountant. Here is what you can do instead. If somebody should act for you, give them a power of attorney. If somebody should only look, a tax information authorization is enough. To begin either one here, say: name a representative. In a business, the designated official can give others a role of their own. If somebody has your password already, please change it.
    .short = No, only you may sign in to your account. Instead: a power of attorney (Form 2848) for somebody who acts for you, a tax information authorization (Form 8821) for somebody who only looks, or a role of their own in a business. If somebody has your password, change it.
