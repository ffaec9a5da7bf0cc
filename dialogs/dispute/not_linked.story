# Nobody has to sign in for this.
account: none

> I disagree with the penalty and want it removed
< You have the right to disagree. I cannot take it down here, but this is how it is done:
| If a notice is wrong: write to the address on it, by the date it gives. Say what is wrong, and send copies of your proof.
| If a penalty should go: ask the office to take it off. Good grounds are a first time, an illness or a disaster.
| After a final notice before a levy (LT11), or a notice of a lien (Letter 3172): ask for a hearing with Form 12153 within 30 days.
| A person at the office can help with each of these. The phone number stands at the top of every notice.
| [Why do I owe this?] [Explain a notice] [Talk to a person]
