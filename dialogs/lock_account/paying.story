# A payment is open: it is let go, and nothing is paid.
account: owes-one-year

> pay 200 on friday
< $200.00 for 2025, on Friday, November 27, 2026, from checking ending in 1188. Shall I schedule it?
| [Yes] [No]
> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> yes
< Done. Your account is locked, and nobody can use it here. Keep this number: 63405387.
| Change the password of your online sign-in too. To open the account again, call the office: the phone number is at the top of every notice.
| [Talk to a person]
