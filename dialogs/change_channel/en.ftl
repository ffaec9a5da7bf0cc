name = Go on somewhere else
help = I tell you how to go on in another chat or on the phone.
resume = Back to going on somewhere else.
canceled = All right. We go on here.
elsewhere = You can go on in another chat with me: connect your account there, and ask again. I cannot carry over what we have begun here. What was done stays done: your payments are the same in every chat.
