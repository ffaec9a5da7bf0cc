account: none

> connect my account
< Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> I do not have one
< I need the code of your account here. It is letters and digits, such as ABCD-1234. You can also say "cancel".
> what code?
< We have already begun this. Shall we go on where we were, or start over?
| [Go on] [Start over]
> help
< The code shows me that the account is yours. Without it I show no figures and move no money. This is a demonstration: the codes are printed where the program was started.
|
| We have already begun this. Shall we go on where we were, or start over?
| [Go on] [Start over]
> banana
< Please choose one of these.
|
| We have already begun this. Shall we go on where we were, or start over?
| [Go on] [Start over]
