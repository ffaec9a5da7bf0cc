account: owes-one-year

> what time do you open
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number stands at the top of every notice.
| [Talk to a person] [How much do I owe?]
