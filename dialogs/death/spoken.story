account: owes-one-year
medium: spoken

> my husband died
< I am sorry for your loss. You do not have to settle anything in this call. A person at the office can note the death and say what comes next. The phone number is at the top of every notice. Please have at hand a copy of the death certificate, and the paper that shows that you act for the estate, such as a letter from the court. What is owed is mostly paid from what the person left. Please ask before you pay with your own money. You can say: Talk to a person.
