account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: bank_account_unverified
> yes
< This bank account is new here, and the first payment from it has not gone through yet. After that you can make another one from it. From another bank account you can pay now.
|
| No payment was scheduled.
| [Make a payment] [My payments]
