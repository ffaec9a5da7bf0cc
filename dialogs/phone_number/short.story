account: owes-one-year
medium: short

> I got a new cell number, change it
< I cannot change a phone number here. For sign-in codes: change it in the settings of the service that proves who you are. For the office: a person changes it; the number is on your notice. If you lost it, send "lock my account".
| 1. PIN for calls
| 2. Talk to a person
