name = Lock my account
help = When the account is locked, nobody can see or use it in a chat, not even you, until the office opens it again. Payments that are scheduled still go out.
proof = To lock it from this chat I need to know that it is you. Without the code there are two ways: say "lock my account" in any other chat that is connected to it, or call the office, which locks it for you. The phone number is at the top of every notice.
    .spoken = To lock it from here I need to know that it is you. Without the code there are two ways: say "lock my account" in any chat that is connected to it, or call the office, which locks it for you. The phone number is at the top of every notice.
    .short = To lock it here I need to know that it is you. Or say "lock my account" in a connected chat, or call the number on your notice.
resume = Back to locking your account.
canceled = All right. Nothing was locked. A person at the office can lock the account too, and can open it again: the phone number is at the top of every notice.
confirm = I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
    .short = I can lock it right now. Every connected chat ends, this one too, until the office opens it again. Scheduled payments still go out: cancel those you do not want first. Shall I lock it?
locked = Done. Your account is locked, and nobody can use it here. Keep this number: { $lock_account-number }.
    Change the password of your online sign-in too. To open the account again, call the office: the phone number is at the top of every notice.
    .spoken = Done. Your account is locked, and nobody can use it here. Please keep this number: { $lock_account-number }. Change the password of your online sign-in too. To open the account again, call the office. The phone number is at the top of every notice.
    .short = Done. Your account is locked. Keep this number: { $lock_account-number }. Change your password too. To open it again, call the number on your notice.
kept = All right. Nothing was locked. If somebody else may have your password, please change it.
