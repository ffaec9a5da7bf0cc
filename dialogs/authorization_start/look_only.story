# Somebody who may only look.
account: nothing-owed

> i want to let my accountant look at my account
< I still did not understand. Is it one of these?
| [Who looked at my account?] [Name a representative]
> the second
< Shall they act for you, or only look at your account?
| [Act for me and look] [Only look]
> 1
< For which years?
| [This year: 2026] [Three years: 2024 to 2026] [All years: 2006 to 2029]
> 0300-67890R
< They get the right for these years and no other. For which ones?
| [This year: 2026] [Three years: 2024 to 2026] [All years: 2006 to 2029]
> Dana Whitlock
< I still did not understand. Is it one of these?
| [Go on] [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> yes
< I am sorry that I do not understand. Would you like to know how to reach a person?
| [Talk to a person] [Go on] [Never mind]
