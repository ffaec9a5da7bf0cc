account: owes-one-year
medium: spoken

> can we go on with this over the phone
< Nothing is open here right now. You can go on in any chat that is connected to your account: just ask there. A code is for when we are in the middle of something. You can say: Go on with my code, Talk to a person.
