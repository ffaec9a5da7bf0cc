account: owes-one-year
medium: spoken

> how do I get a PIN for calls
< You make a PIN at the start of a call. Have ready the caller ID number that is printed on your mailed notice, the last four digits of your taxpayer number, and your date of birth. After that, the PIN opens your later calls. Do not tell it to anyone. You can say: I lost my PIN, Talk to a person.
