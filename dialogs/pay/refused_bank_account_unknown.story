# Somebody removed the bank account while it was read back.
account: owes-two-years

> pay 300 for 2022 on friday from checking
< $300.00 for 2022, on Friday, November 27, 2026, from checking ending in 4321. Shall I schedule it?
| [Yes] [No]
refused: bank_account_unknown
> yes
< That bank account is no longer on file.
|
| From which bank account should it be paid?
| [Checking ending in 4321] [Savings ending in 8765]
> savings
< $300.00 for 2022, on Friday, November 27, 2026, from savings ending in 8765. Shall I schedule it?
| [Yes] [No]
> yes
< Done. $300.00 for 2022 is scheduled for Friday, November 27, 2026, from the bank account ending in 8765.
| Confirmation number: 1636263210
| [My payments] [How much do I owe?]
