# Nothing of an account is shown, so nobody has to be connected.
account: none

> how do I change my address
< A person at the office can tell you which address is on file, and change it. I cannot do that here yet. Until it is right, you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
