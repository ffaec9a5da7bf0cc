# In the middle of a payment.
account: owes-two-years

> I want to pay 300 dollars on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> show my notices
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
| Back to your payment.
|
| Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
