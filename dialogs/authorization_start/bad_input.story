account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> banana
< Someone who acts for you can make payments, and looks at the account too. Someone who only looks can change nothing. Which should it be?
| [Act for me and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years]
> 1985
< These years are not possible here. Please choose from the list.
|
| For which years?
| [This year] [Last three years] [All years]
> the first
< What is their CAF number?
> i don't know it
< The office gives a CAF number to everybody who acts for others. Your representative knows it. If you do not have it, ask them to send you the request: then you only sign.
|
| What is their CAF number?
> help
< The office gives a CAF number to everybody who acts for others. Your representative knows it. If you do not have it, ask them to send you the request: then you only sign.
|
| What is their CAF number?
> 12
< What is their full name?
> never mind
< All right. Nobody was named, and nothing was signed.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
