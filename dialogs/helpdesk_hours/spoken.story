account: owes-one-year
medium: spoken

> what time do you open
< The office is closed right now. Next it is open from 7 a.m. to 7 p.m. on Monday, November twenty-third, twenty twenty-six. The phone number is at the top of every notice. I answer here at any hour. You can say: Ask for a call, Talk to a person.
