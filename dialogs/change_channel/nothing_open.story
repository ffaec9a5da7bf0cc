account: owes-one-year

> can we go on with this over the phone
< Nothing is open here right now.
|
| You can go on in any chat that is connected to your account: just ask there. A code is for when we are in the middle of something.
| [Go on with my code] [Talk to a person]
