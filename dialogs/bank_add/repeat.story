account: owes-two-years

> add a bank account
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/6122e44d6321396768b066d49b27dc7c
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
| [My bank accounts] [Make a payment]
> say that again
< Please open this page and enter your bank account there: http://127.0.0.1:8080/bank/6122e44d6321396768b066d49b27dc7c
| The link works once, for 15 minutes. For your safety please do not type the number in this chat. I tell you here as soon as the account is on file.
| [My bank accounts] [Make a payment]
> help
< Ask in your own words, such as "how much do I owe?" or "pay 300 on Friday". You can say "help", "back", "cancel", "repeat" or "a person" at any time.
| [How much do I owe?] [Make a payment] [My payments] [Why do I owe this?]
