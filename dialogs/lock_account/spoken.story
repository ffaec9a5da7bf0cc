account: owes-one-year
medium: spoken

> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
> yes
< Done. Your account is locked, and nobody can use it here. Please keep this number: nine six five, six two one nine four. Change the password of your online sign-in too. To open the account again, call the office. The phone number is at the top of every notice. You can say: Talk to a person.
