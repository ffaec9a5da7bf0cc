account: on-a-plan
medium: spoken

> change my plan to 250 a month on the 5th
< How should it be paid? You can say: Short-term, paid by me: eight hundred thirty-two dollars, Short-term, direct debit: eight hundred thirty-two dollars, Monthly, direct debit: from sixty-six dollars, Monthly, paid by me: from sixty-six dollars.
> the third one
< two hundred fifty dollars on day 5 of each month, taken from checking ending in zero nine one seven, instead of two hundred dollars on day 15. There is no fee. Shall I change your plan to this?
refused: plan_collection_period_over
> yes
< The time that the office has to collect ends too soon for this plan. A person at the office can look at what you can pay. Your payment plan stays as it is. You can say: My payment plan, Make a payment, Talk to a person.
