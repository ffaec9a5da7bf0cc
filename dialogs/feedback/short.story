account: owes-one-year
medium: short

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> too slow
< Thank you. I passed it on, under number 93557380.
| 1. Talk to a person
| 2. I do not agree
