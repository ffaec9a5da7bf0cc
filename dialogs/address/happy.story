account: owes-two-years

> what is my address on file
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> thanks
< Glad to help. Write to me whenever you need.
