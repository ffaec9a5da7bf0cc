name = Somebody uses my identity
help = I tell you where to report that somebody uses your taxpayer number or filed in your name.
resume = Back to reporting the theft of your identity.
canceled = All right. Nothing was changed.
report = I am sorry that this happened to you. It is not your fault, and it is right to report it.
    If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line at 800-908-4490.
    Ask for an Identity Protection PIN too. It helps to keep others from filing with your number.
    Please do not type your taxpayer number here. If somebody else may be able to use this chat, lock your account here.
    .spoken = I am sorry that this happened to you. It is not your fault, and it is right to report it. If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line. The number is eight zero zero, nine zero eight, four four nine zero. Again: eight zero zero, nine zero eight, four four nine zero. Ask for an Identity Protection pin too. It helps to keep others from filing with your number. Please do not say your taxpayer number here.
    .short = I am sorry. It is not your fault. If a letter came about it, answer it first, by its date. If not, call 800-908-4490. Ask for an Identity Protection PIN too. Please do not type your taxpayer number here.
