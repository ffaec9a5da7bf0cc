account: owes-one-year
medium: short

> I want to make a complaint about the service
< Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice.
| 1. Talk to a person
| 2. I do not agree
