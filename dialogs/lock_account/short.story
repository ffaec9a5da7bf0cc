account: owes-one-year
medium: short

> lock my account
< I can lock it right now. Every connected chat ends, this one too, until the office opens it again. Scheduled payments still go out: cancel those you do not want first. Shall I lock it?
| 1. Yes
| 2. No
> yes
< Done. Your account is locked. Keep this number: 81193334. Change your password too. To open it again, call the number on your notice.
| 1. Talk to a person
