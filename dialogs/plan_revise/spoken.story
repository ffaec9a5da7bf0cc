account: on-a-plan
medium: spoken

> i need to change my payment plan to seventy five dollars a month
< How should it be paid? You can say: Short-term, paid by me: eight hundred thirty-two dollars, Short-term, direct debit: eight hundred thirty-two dollars, Monthly, direct debit: from sixty-six dollars, Monthly, paid by me: from sixty-six dollars.
> the third one
< Now it is day 15. On which day of the month should it be paid? You can say: As it is: day 15.
> the fifteenth
< seventy-five dollars on day 15 of each month, taken from checking ending in zero nine one seven, instead of two hundred dollars on day 15. There is no fee. Shall I change your plan to this?
> yes
< Done. Your payment plan is changed: seventy-five dollars is taken on day 15 of each month from the bank account ending in zero nine one seven, the next time on Tuesday, December fifteenth, twenty twenty-six. Please have the money there by that day. You can say: My payment plan, How much do I owe.
