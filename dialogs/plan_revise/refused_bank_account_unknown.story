# Nothing of a plan that one pays oneself comes from a bank account; a backend might say so all the same.
account: on-a-plan

> turn off autopay on the plan and let me pay it myself
< How should it be paid?
| [Short-term, paid by me: $832.00] [Short-term, direct debit: $832.00] [Monthly, direct debit: from $66.00] [Monthly, paid by me: from $66.00]
> the fourth one
< Now it is $200.00. The least is $66.00. How much would you like to pay a month?
| [As it is: $200.00] [The least: $66.00]
> 150
< Now it is day 15. On which day of the month should it be paid?
| [As it is: day 15]
> 20
< $150.00 on day 20 of each month, paid by you each time, instead of $200.00 on day 15. The fee is $6.00. Shall I change your plan to this?
| [Yes] [No]
refused: bank_account_unknown
> yes
< That bank account is no longer on file.
|
| Your payment plan stays as it is.
| [My payment plan] [Make a payment] [Talk to a person]
