# Nobody has to sign in for this.
account: none

> somebody took money from my bank and it wasn't me
< It is right to say so at once. This is what you can do now:
| Look at the payments on your account: somebody with a right to it may have made it, such as a spouse or a representative.
| If it is still scheduled: you can cancel it here.
| If money was taken from your bank: call your bank today and say that you did not allow it.
| If it is on your account here: say "report a payment", and the people at the office look into it.
| [Report a payment] [Cancel a payment] [Lock my account] [Talk to a person]
