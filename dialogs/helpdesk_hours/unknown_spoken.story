account: none
without: hours
medium: spoken

> is anyone there after six
< I answer here at any hour. I cannot see from here when the people at the office answer the phone, or how long the wait is. Their phone number is at the top of every notice. You can say: Ask for a call, Talk to a person.
