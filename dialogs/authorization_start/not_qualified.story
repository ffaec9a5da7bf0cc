# Who has no credential may look, and not act.
account: owes-two-years

> name a representative
< Should they act for you, or only look at your account?
| [Act for me and look] [Only look]
> the first
< For which years?
| [This year] [Last three years] [All years]
> the first
< What is their CAF number?
> 0300-67890R
< What is their full name?
> Dana Whitlock
< They may look at your account, but not act for you: only an attorney, a CPA, an enrolled agent or an actuary may act. You can begin again and let them look. Nothing was signed.
| [Name a representative] [Who may act or look?] [Talk to a person]
