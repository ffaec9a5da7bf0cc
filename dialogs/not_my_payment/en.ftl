name = I did not make this payment
help = I tell you what to do about a payment that you did not make.
resume = Back to the payment that you did not make.
canceled = All right. Nothing was changed.
what-to-do = It is right to say so at once. This is what you can do now:
    Look at the payments on your account: somebody with a right to it may have made it, such as a spouse or a representative.
    If it is still scheduled: you can cancel it here.
    If money was taken from your bank: call your bank today and say that you did not allow it.
    If it is on your account here: say "report a payment", and the people at the office look into it.
    .spoken = It is right to say so at once. Look at the payments on your account first: somebody with a right to it may have made it, such as a spouse. If it is still scheduled, you can cancel it here. If money was taken from your bank, call your bank today and say that you did not allow it. Then say: report a payment, and the people at the office look into it.
    .short = It is right to say so at once. If it is still scheduled, you can cancel it here. If money was taken, call your bank today and say that you did not allow it. Then text "report a payment", and the office looks into it.
