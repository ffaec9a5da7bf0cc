account: owes-one-year
medium: short

> what time do you open
< I answer here at any hour. I cannot see when the people at the office answer. Their phone number is at the top of every notice.
| 1. Talk to a person
| 2. How much do I owe?
