# One of the list is pointed at: what of it is asked, and the choice is about that one.
account: owes-two-years

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
| [What must I do?] [Explain a notice] [Make a payment]
> explain the second one
< Letter 608C of Monday, May 18, 2026, for 2023: a payment was returned by the bank, and a penalty was added.
| It asks you to pay $25.00, as of its date, or to set up a payment plan. The date to act by is on the notice.
| [How much do I owe?] [Make a payment] [I do not agree] [Talk to a person]
