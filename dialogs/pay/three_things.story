# Three things at once, a verb only, a noun only, and nothing at all.
account: owes-two-years

> pay 300 for 2022, show my notices and tell me what I owe
< From which bank account?
| [Checking ending in 4321] [Savings ending in 8765]
> never mind
< All right. No payment was made.
|
| You also asked for something else. Shall I go on with it?
| [My notices]
> pay
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> never mind
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
> payment
< Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> \char{20}\char{20}
< There was nothing in your message that I can read.
|
| Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> \repeat{900}{pay }
< Your message is too long for me, and I did not read it. Please say it in a few sentences.
|
| Which balance should it go to?
| [2022: $1,681.54] [2023: $859.23]
> don't pay
< All right. No payment was made.
|
| What else can I do for you?
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
