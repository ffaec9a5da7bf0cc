account: owes-one-year
medium: short

> how do I get a PIN for calls
< You make a PIN on the phone. Have ready the caller ID number on your mailed notice, the last four digits of your taxpayer number, and your date of birth. Please do not send a PIN here.
| 1. I lost my PIN
| 2. Talk to a person
