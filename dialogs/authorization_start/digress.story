account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
|
| Back to naming your representative.
|
| Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years]
> never mind
< All right. Nobody was named, and nothing was signed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
