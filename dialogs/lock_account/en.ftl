name = Lock my account
help = I tell you what can be shut right now when somebody else may be in your account.
resume = Back to locking your account.
canceled = All right. Nothing was locked.
shut = You did the right thing by asking. Do these now, in this order:
    Is a payment scheduled that you do not want? Cancel it here first: it goes out also when the account is locked.
    Disconnect this chat if somebody else may use it: then nobody sees your account here.
    Change the password of your online sign-in, and the number that gets its codes if your phone is gone.
    Call the office: a person can put a lock on the account. The phone number stands at the top of every notice.
    .spoken = Do these now. Disconnect this chat if somebody else may use it. Change the password of your online sign-in. And call the office: a person can put a lock on the account. The phone number stands at the top of every notice. Payments that are scheduled stay scheduled. You can cancel them here first.
    .short = Disconnect this chat if somebody else may use it. Change the password of your online sign-in. Call the number on your notice: a person can lock the account. Scheduled payments stay scheduled; you can cancel them here first.
