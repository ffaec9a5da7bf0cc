# The office has told no hours.
account: owes-one-year
without: hours

> until what time can I talk to someone
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number is at the top of every notice.
| [Ask for a call] [Talk to a person]
