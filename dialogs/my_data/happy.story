account: owes-one-year

> what do you know about me
< I keep what you and I write in this chat, so that I can answer and a person can see what was done. Your account is kept by the office.
| I do not keep taxpayer numbers, passwords, cards or bank accounts that are typed here by mistake.
| No text of this chat goes to an outside service to be understood.
| To get a copy or have it erased, ask a person at the office. You can disconnect this chat from your account right now.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
