account: owes-one-year

> how do I get a PIN for calls
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. Forgot it? A new one is made in the same way.
| Please do not type a PIN here, and tell it to nobody.
| [I lost my PIN] [Talk to a person]
> [I lost my PIN]
< Forgot it? On a call you make a new one, in the same way as the first. Does somebody else know it? Then lock your account, and make a new PIN.
| [Lock my account] [Talk to a person]
> lock my account
< You did the right thing by asking. Do these now, in this order:
| Is a payment scheduled that you do not want? Cancel it here first: it goes out also when the account is locked.
| Disconnect this chat if somebody else may use it: then nobody sees your account here.
| Change the password of your online sign-in, and the number that gets its codes if your phone is gone.
| Call the office: a person can put a lock on the account. The phone number stands at the top of every notice.
| [Disconnect my account] [Who looked at my account?] [Talk to a person]
