account: owes-one-year
medium: spoken

> what do you know about me
< I keep what is said here, so that I can answer and a person can see what was done. Your account is kept by the office. I do not keep taxpayer numbers, passwords, cards or bank accounts that are said here by mistake. To get a copy or have it erased, ask a person at the office. You can say: Disconnect my account, Who looked at my account, Talk to a person.
