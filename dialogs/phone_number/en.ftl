name = My phone number
help = I tell you where each of your phone numbers is changed.
resume = Back to your phone number.
canceled = All right. Nothing was changed.
who-changes-it = I cannot see or change a phone number here. This is where it is changed:
    The number that gets your sign-in codes: in the settings of the service that proves who you are.
    The number that the office has for you: a person at the office changes it. The phone number of the office is at the top of every notice.
    If you lost that phone: say "lock my account".
    .spoken = I cannot see or change a phone number here. The number that gets your sign-in codes is changed in the settings of the service that proves who you are. The number that the office has for you is changed by a person at the office. Their phone number is at the top of every notice. If you lost that phone, say: lock my account.
    .short = I cannot change a phone number here. For sign-in codes: change it in the settings of the service that proves who you are. For the office: a person changes it; the number is on your notice. If you lost it, send "lock my account".
