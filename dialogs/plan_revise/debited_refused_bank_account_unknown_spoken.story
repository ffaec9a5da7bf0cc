account: on-a-plan
medium: spoken

> change my plan to 250 a month on the 5th
< How should it be paid? You can say: Short-term, paid by me: eight hundred thirty-two dollars, Short-term, direct debit: eight hundred thirty-two dollars, Monthly, direct debit: from sixty-six dollars, Monthly, paid by me: from sixty-six dollars.
> the third one
< two hundred fifty dollars on day 5 of each month, taken from checking ending in zero nine one seven, instead of two hundred dollars on day 15. There is no fee. Shall I change your plan to this?
refused: bank_account_unknown
> yes
< That bank account is no longer on file. From which bank account should it be taken? You can say: Checking ending in zero nine one seven.
> checking
< two hundred fifty dollars on day 5 of each month, taken from checking ending in zero nine one seven, instead of two hundred dollars on day 15. There is no fee. Shall I change your plan to this?
> yes
< Done. Your payment plan is changed: two hundred fifty dollars is taken on day 5 of each month from the bank account ending in zero nine one seven, the next time on Monday, December seventh, twenty twenty-six. Please have the money there by that day. You can say: My payment plan, How much do I owe.
