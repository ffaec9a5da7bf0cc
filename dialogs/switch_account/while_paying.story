# Another account is chosen in the middle of something: it begins anew there.
account: owes-two-years
as: ellis
with: authorizations

> end an authorization
< You end your authorization to act and to look, for Form 1040, 2018 to 2027. It then gives you no more access to this account. Shall I end it?
| [Yes] [No]
> switch account
< This is the account of Robert Castellano, a client of yours. Which account do you want instead?
| [Grace Okafor, client] [Anna Whitfield, client]
> anna whitfield
< This is now the account of Anna Whitfield. What I say and do from here on is about this one.
|
| Back to ending an authorization.
|
| You end your authorization to look, for Form 1040, 2018 to 2027. It then gives you no more access to this account. Shall I end it?
| [Yes] [No]
