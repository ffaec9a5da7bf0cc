account: owes-one-year

> this chat is great, five stars
< I would like to pass it on. What should the people who run this service know? One message is enough.
> you explained the notice in plain words
< Which notice do you mean? Its number is at the top or bottom right of the first page.
| [CP503, 2025] [CP501, 2025] [CP14, 2025]
