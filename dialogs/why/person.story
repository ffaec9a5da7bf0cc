account: owes-two-years

> why do I owe this?
< Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
|
| Back to why your balance is what it is.
|
| Which balance would you like explained?
| [2022: $1,681.25] [2023: $859.07]
> 2022
< $1,681.25 is owed for 2022 as of Sunday, November 22, 2026. It is made up of:
| Tax on the return (Jul 20, 2023): $3,120.00
| Tax withheld from pay: -$2,280.00
| Payment (Jan 26, 2026): -$200.00
| Penalty for filing late: $450.00
| Penalty for paying late, 30 months: $210.00
| Interest from Apr 16, 2023 to Nov 22, 2026: $381.25
| [Every line] [Make a payment] [How much do I owe?]
