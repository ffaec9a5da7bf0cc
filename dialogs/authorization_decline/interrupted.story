# Another question in between; then it goes on.
account: on-a-plan
with: authorizations

> decline a request
< You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> how much do I owe
< As of Sunday, November 22, 2026, the payoff amount for Grace Okafor is $5,085.34.
| 2024: $5,085.34 (tax $4,000.00, penalties $403.00, interest $660.34, fees $22.00)
| Not yet counted: one payment on its way, $200.00.
| You are on a payment plan of $200.00 a month. The next payment is $200.00 on Tuesday, December 15, 2026.
|
| Back to declining a request.
|
| You decline the request of Morgan Ellis to act for you and to look, for Form 1040, 2018 to 2027. Shall I do it?
| [Yes] [No]
> no
< All right. Nothing was declined. The request still waits.
| [Sign a request] [Who may act or look?] [Talk to a person]
