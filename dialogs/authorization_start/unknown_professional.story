account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years]
> the first
< What is their CAF number?
> 0300-00000R
< What is their full name?
> Morgan Ellis
< I find nobody with that CAF number and that name. Please check both with your representative, and begin again. They can also send you the request: then you only sign. Nothing was signed.
| [Name a representative] [Who may act or look?] [Talk to a person]
