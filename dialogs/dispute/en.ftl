name = I do not agree
help = I tell you how you can disagree with an amount, a notice or a penalty, and by when.
resume = Back to how you can disagree.
canceled = All right. Nothing was changed.
ways = You have the right to disagree. This is how it is done:
    If a notice is wrong: write to the address on it, by the date it gives. Say what is wrong, and send copies of your proof.
    If you want a penalty taken off: say "take the penalty off", and I send your request to the office. Good reasons are a first time, an illness or a disaster.
    After a final notice before a levy (LT11), or a notice of a lien (Letter 3172): ask for a hearing with Form 12153 within 30 days.
    A person at the office can help with each of these. The phone number is at the top of every notice.
    .spoken = You have the right to disagree. This is how it is done. If a notice is wrong, write to the address on it by the date it gives, and send copies of your proof. If you want a penalty taken off, say: take the penalty off, and I send your request to the office. Good reasons are a first time, an illness or a disaster. If you got a final notice before a levy, or a notice of a lien, you have thirty days to ask for a hearing. A person at the office can help, and the phone number is at the top of every notice.
    .short = You have the right to disagree. Write to the address on the notice by its date, with copies of your proof. For a penalty, say "take the penalty off". Final notice before a levy, or lien notice: ask for a hearing with Form 12153 within 30 days. The phone number is on your notice.
