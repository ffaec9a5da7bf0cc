account: owes-one-year
medium: spoken

> lock my account
< Do these now. Disconnect this chat if somebody else may use it. Change the password of your online sign-in. And call the office: a person can put a lock on the account. The phone number stands at the top of every notice. Payments that are scheduled stay scheduled. You can cancel them here first. You can say: Disconnect my account, Who looked at my account, Talk to a person.
