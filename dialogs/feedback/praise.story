account: owes-one-year

> this chat is great, five stars
< I would like to pass it on. What should the people who run this service know? One message is enough.
> you explained the notice in plain words
< The number of a notice is at the top or bottom right of its first page. Which notice do you mean?
| [CP503, 2025] [CP501, 2025] [CP14, 2025]
