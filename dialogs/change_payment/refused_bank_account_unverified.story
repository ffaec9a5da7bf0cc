account: owes-two-years

> pay 100 for 2022 on friday from checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $100.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 8293542315
| [My payments] [How much do I owe?]
> change my payment to savings
< $100.00 for 2022, on Friday, November 27, 2026, from savings ending in 8765, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
refused: bank_account_unverified
> yes
< This bank account is new here, and the first payment from it has not gone through yet. The bank account that it comes from now is still possible.
|
| Now it comes from the bank account ending in 4321. From which one should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> checking
< $100.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321, instead of $100.00 for 2022 on Friday, November 27, 2026. Shall I change it?
| [Yes] [No]
> yes
< Done. The payment is now $100.00 for 2022 on Friday, November 27, 2026, from the bank account ending in 4321.
| Confirmation number: 8293542315
| [My payments] [How much do I owe?]
