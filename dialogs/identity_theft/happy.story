account: owes-one-year

> someone filed taxes in my name
< I am sorry that this happened to you. It is not your fault, and it is right to report it.
| If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line at 800-908-4490.
| Ask for an Identity Protection PIN too. It helps to keep others from filing with your number.
| Please do not type your taxpayer number here. If somebody else may be able to use this chat, lock your account here.
| [Talk to a person] [Who looked at my account?] [Lock my account]
