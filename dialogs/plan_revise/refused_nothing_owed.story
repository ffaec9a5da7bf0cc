account: on-a-plan
medium: spoken

> turn off autopay on the plan and let me pay it myself
< How should it be paid? You can say: Short-term, paid by me: eight hundred thirty-two dollars, Short-term, direct debit: eight hundred thirty-two dollars, Monthly, direct debit: from sixty-six dollars, Monthly, paid by me: from sixty-six dollars.
> the fourth one
< Now it is two hundred dollars. The least is sixty-six dollars. How much would you like to pay a month? You can say: As it is: two hundred dollars, The least: sixty-six dollars.
> 150
< Now it is day 15. On which day of the month should it be paid? You can say: As it is: day 15.
> 20
< one hundred fifty dollars on day 20 of each month, paid by you each time, instead of two hundred dollars on day 15. The fee is six dollars. Shall I change your plan to this?
refused: nothing_owed
> yes
< Nothing is left to pay, so the plan needs no change. Your payment plan stays as it is. You can say: My payment plan, My payments.
