account: owes-one-year

> how do I get a PIN for calls
< You make a PIN on the phone, not in this chat. Have ready:
| The caller ID number that is printed on your mailed notice.
| The last four digits of your taxpayer number, and your date of birth.
| After that, the PIN opens your later calls. If you forget it, a new one is made in the same way.
| Please do not type a PIN here, and do not tell it to anyone.
| [I lost my PIN] [Talk to a person]
> I want to talk to a person
< You can reach a person in two ways. Call the office: the phone number is at the top of every notice that you got by mail, so please have the notice at hand. Or say "ask for a call", and a person calls you. I cannot connect you from here yet. I am still here for your balance and your payments.
| [Ask for a call] [When can I reach a person?] [How much do I owe?]
