account: owes-one-year
medium: spoken

> someone filed taxes in my name
< I am sorry that this happened to you. It is not your fault, and it is right to report it. If a letter came about it, answer that letter first, by its date. If none came, call the identity theft line. The number is eight zero zero, nine zero eight, four four nine zero. Again: eight zero zero, nine zero eight, four four nine zero. Ask for an Identity Protection pin too. It helps to keep others from filing with your number. Please do not say your taxpayer number here. You can say: Talk to a person, Who looked at my account, Lock my account.
