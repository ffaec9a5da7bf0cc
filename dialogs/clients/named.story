# Who is named at once is opened at once.
account: owes-two-years
as: ellis
with: authorizations

> open my client Anna Whitfield
< This is now the account of Anna Whitfield, your client. What I say and do from here on is about this one.
| [How much do I owe?] [My notices] [Another account]
