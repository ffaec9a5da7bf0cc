# Somebody who may only look.
account: nothing-owed

> i want to let my accountant look at my account
> only look
> 1
> 0300-67890R
> Dana Whitlock
> yes
