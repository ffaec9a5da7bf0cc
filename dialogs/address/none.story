# The account has no address: it is said, and who can mend it.
account: owes-one-year
without: address

> what is my address on file
< There is no address on file that I can show. A person at the office can tell you where your letters go, and change it. Until then you can read your notices here: say "my notices".
| [Talk to a person] [My notices]
> [My notices]
< You have 3 notices. One asks for something. The newest first:
| Nov 2, 2026: CP503 for 2025, the second reminder. Still open.
| Jul 13, 2026: CP501 for 2025, a reminder. A newer notice took its place.
| Jun 8, 2026: CP14 for 2025, the first bill. A newer notice took its place.
| [What must I do?] [Explain a notice] [Make a payment]
