name = Go on somewhere else
help = I give you a code. Say it in another chat or on the phone, and we go on there at the same question.
resume = Back to going on somewhere else.
canceled = All right. We go on here.
code = Your code is { $continue_elsewhere-code }. It works once, for { $continue_elsewhere-minutes } minutes. In the other chat or on the phone, say "go on with my code". There I make sure that it is you, and we go on at the same question.
    .short = Your code is { $continue_elsewhere-code }, for { $continue_elsewhere-minutes } minutes. In the other chat or on the phone, say "go on with my code", and we go on at the same question.
nothing-open = You can go on in any chat that is connected to your account: just ask there. A code is for when we are in the middle of something.
refused-nothing-open = Nothing is open here right now.
