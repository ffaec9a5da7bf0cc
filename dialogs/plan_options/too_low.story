account: owes-two-years

> what payment plans can I have with 10 dollars a month
< That is too little a month to clear $2,540.32 in time. A larger amount is possible. For a smaller one a person at the office looks at what you can pay.
| [How much do I owe?] [Make a payment] [Talk to a person]
