# Nothing is on record from which one could be made.
account: owes-one-year
without: transcripts

> I need a transcript
< No transcript is available for this account yet: nothing is on record. A person at the office can tell you more.
| [My tax return] [Talk to a person]
