account: owes-one-year
medium: spoken

> what languages do you speak
< I speak English and Spanish, and we are speaking English now. To change, say "español" at any time. For another language, ask a person at the office for an interpreter. The phone number is at the top of every notice. You can say: Talk to a person.
