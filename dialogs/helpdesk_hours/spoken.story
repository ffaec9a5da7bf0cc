account: owes-one-year
medium: spoken

> what time do you open
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice. You can say: Talk to a person, How much do I owe.
