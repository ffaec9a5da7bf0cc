account: owes-one-year

> can somebody call me back
< A person can call you back. At which phone number?
> say that again
< A person can call you back. At which phone number?
> help
< The number is only for this call. It needs ten digits, with the area code.
|
| A person can call you back. At which phone number?
> 305-555-0178
< When would a call suit you? A day and a time are enough.
> help
< Say it in your own words, such as "Monday morning". I pass it on as you say it.
|
| When would a call suit you? A day and a time are enough.
> friday
< A call to 3055550178, when: "friday". Shall I ask for it?
| [Yes] [No]
> say that again
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
