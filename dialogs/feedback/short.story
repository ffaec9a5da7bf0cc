account: owes-one-year
medium: short

> I want to make a complaint about the service
< I would like to pass it on. What should the people who run this service know? One message is enough.
> too slow
< We have already begun this. Shall we go on where we were, or start over?
| 1. Go on
| 2. Start over
