account: owes-one-year
medium: short

> I didn't make this payment
< It is right to say so at once. If it is still scheduled, you can cancel it here. If money was taken, call your bank today and say that you did not allow it. Then text "report a payment", and the office looks into it.
| 1. Report a payment
| 2. Cancel a payment
| 3. Lock my account
| 4. Talk to a person
