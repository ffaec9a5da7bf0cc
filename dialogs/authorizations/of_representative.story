account: owes-two-years
as: ellis
with: authorizations

> my authorizations
< Your authorizations for Robert Castellano:
| To act and to look: in effect for Form 1040 2018-2027 since Nov 22, 2026
| [My clients] [Ask a client for an authorization] [End an authorization]
> [End an authorization]
< You end your authorization to act and to look, for Form 1040, 2018 to 2027. It then gives you no more access to this account. Shall I end it?
| [Yes] [No]
> no
< All right. Nothing was ended. The authorization stays as it is.
| [Who may act or look?] [Who looked at my account?]
