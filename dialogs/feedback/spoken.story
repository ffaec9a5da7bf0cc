account: owes-one-year
medium: spoken

> I want to make a complaint about the service
< Thank you for telling me. I cannot pass it on from here yet. A person at the office can take it down: the phone number stands at the top of every notice. You can say: Talk to a person, I do not agree.
