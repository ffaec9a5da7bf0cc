# The office has no address for its pages: no link is given that leads nowhere.
account: owes-one-year
without: pages

> I wanna add a bank account
< The page on which a bank account is entered is not open at the moment.
|
| A person at the office can put your bank account on file. For your safety please do not type its number in this chat.
| [My bank accounts] [Talk to a person]
