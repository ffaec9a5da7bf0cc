account: owes-one-year

> how do I get a PIN for calls
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
| [I lost my PIN] [Talk to a person]
> [I lost my PIN]
< You make a new one on a call, in the same way as the first. If somebody else knows the old one, lock your account too.
| [Lock my account] [Talk to a person]
> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
