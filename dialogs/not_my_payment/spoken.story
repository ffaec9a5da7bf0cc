account: owes-one-year
medium: spoken

> I didn't make this payment
< It is right to say so at once. Look at the payments on your account first: somebody with a right to it may have made it, such as a spouse. If it is still scheduled, you can cancel it here. If money was taken from your bank, call your bank today and say that you did not allow it. Then say: report a payment, and the people at the office look into it. You can say: Report a payment, Cancel a payment, Lock my account, Talk to a person.
