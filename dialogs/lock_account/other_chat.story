# Whoever is locked out is locked out at every door.
account: owes-one-year

door: short
> how much do I owe
< As of Nov 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43
| 1. Make a payment
| 2. Why do I owe this?
| 3. My payments
door: written
> lock my account
< I can lock it right now. Every chat and phone that is connected to it ends, this one too, and no new one connects until the office opens it again. Payments that are scheduled still go out, so cancel those you do not want before you lock. Shall I lock it?
| [Yes] [No]
> yes
< Done. Your account is locked, and nobody can use it here. Keep this number: 54079161.
| Change the password of your online sign-in too. To open the account again, call the office: the phone number is at the top of every notice.
| [Talk to a person]
door: short
> how much do I owe
< For this I need to know that it is you. Please type the code of your account. This is a demonstration, so it is one of the demo codes that were printed where the program was started.
> (the code)
< You asked us to lock this account, so no chat can be connected to it now. The office can unlock it with the number that you got then. Please call, and have that number at hand. All right. Nothing was changed.
