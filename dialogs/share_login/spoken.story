account: none
medium: spoken

> can my wife use my account
< No, only you may sign in to your account, even when it is family or an accountant. Here is what you can do instead. If somebody should act for you, give them a power of attorney. If somebody should only look, a tax information authorization is enough. To begin either one here, say: name a representative. In a business, the designated official can give others a role of their own. If somebody has your password already, please change it. You can say: Who may act or look, Disconnect my account, Talk to a person.
