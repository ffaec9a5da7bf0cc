# Nobody has to sign in for this.
account: none

> can I get this in Korean
< I speak English and Spanish, and we are speaking English now. To change, say "español" at any time.
| For another language or sign language, ask a person at the office for an interpreter. The phone number is at the top of every notice.
| [Talk to a person]
