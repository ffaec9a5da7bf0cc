account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years]
> never mind
< All right. Nobody was named, and nothing was signed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
