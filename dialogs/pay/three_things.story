account: owes-two-years

> pay 300 for 2022, show me my notices and tell me how much i owe
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $300.00 for 2022, on Monday, November 23, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> forget it
< All right. No payment was made.
|
| You also asked for something else. Shall I go on with it?
| [My notices] [How much do I owe?]
> yes
< You have 9 notices. 3 ask for something. The newest first:
| Nov 2, 2026: CP503 for 2023, the second reminder. Still open.
| May 18, 2026: Letter 608C for 2023, a penalty for a returned payment. Still open.
| Jul 15, 2024: CP501 for 2023, a reminder. A newer notice took its place.
| Jun 10, 2024: CP14 for 2023, the first bill. A newer notice took its place.
| Mar 11, 2024: LT11 for 2022, the final notice before a levy. Its last day was Apr 10, 2024.
| Feb 5, 2024: CP504 for 2022, a notice before a levy. A newer notice took its place.
| Nov 20, 2023: CP503 for 2022, the second reminder. A newer notice took its place.
| Oct 16, 2023: CP501 for 2022, a reminder. A newer notice took its place.
| Sep 11, 2023: CP14 for 2022, the first bill. A newer notice took its place.
|
| Now to the other thing you asked for.
|
| As of Sunday, November 22, 2026, the payoff amount for Robert Castellano is $2,540.32.
| 2022: $1,681.25 (tax $640.00, penalties $660.00, interest $381.25)
| 2023: $859.07 (tax $610.00, penalties $122.60, interest $126.47)
| [Make a payment] [Why do I owe this?] [My payments]
