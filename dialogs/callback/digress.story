account: owes-one-year

> can somebody call me back
< A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Anna Whitfield is $1,415.43.
| 2025: $1,415.43 (tax $1,300.00, penalties $56.50, interest $58.93)
|
| Back to the call.
|
| When would a call suit you? A day and a time are enough.
> friday
< A call to 3055550178, when: "friday". Shall I ask for it?
| [Yes] [No]
> no
< What should be different?
| [Another number] [Another time] [Never mind]
> never mind
< All right. No call was asked for.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
