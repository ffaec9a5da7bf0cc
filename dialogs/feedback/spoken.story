account: owes-one-year
medium: spoken

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know?
> you were very patient with me
< Thank you. I passed it on. Its number is one four three, seven one eight three nine. If you do not agree with an amount or a notice, that is another matter: you can tell me that too. You can say: Talk to a person, I do not agree.
