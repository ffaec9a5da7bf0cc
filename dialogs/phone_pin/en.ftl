name = PIN for calls
help = I tell you how you make a PIN for calls, and what to do if you lose it.
resume = Back to the PIN for calls.
canceled = All right. Nothing was changed.
offer-lost = I lost my PIN
how = You make a PIN on the phone, not in this chat. Have ready:
    The caller ID number that is printed on your mailed notice.
    The last four digits of your taxpayer number, and your date of birth.
    After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
    Please do not type a PIN here, and do not tell it to anyone.
    .spoken = You make a PIN at the start of a call. Have ready the caller ID number that is printed on your mailed notice, the last four digits of your taxpayer number, and your date of birth. After that, the PIN opens your later calls. Do not tell it to anyone.
    .short = You make a PIN on the phone. Have ready the caller ID number on your mailed notice, the last four digits of your taxpayer number, and your date of birth. Please do not send a PIN here.
lost = You make a new one on a call, in the same way as the first. If somebody else knows the old one, lock your account too.
