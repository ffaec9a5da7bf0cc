account: owes-one-year

> how do I get a PIN for calls
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
| [I lost my PIN] [Talk to a person]
