# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> how do I get my business on here
< A business has an account of its own. You can use it here if you have a role in it: then say "switch account". A person at the office adds your role, or removes somebody else's. For your safety please do not type an EIN or a Social Security number here.
|
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
