# A payment plan takes from it.
account: on-a-plan

> remove my bank account
< Checking ending in 0917 would be removed. Then no payment can be made from it. What was paid stays on record. Shall I remove it?
| [Yes] [No]
> yes
< A payment on its way or your payment plan still uses this bank account.
|
| It stays on file for now. You can remove it once the payment has gone through or is canceled. If a payment plan uses it, the plan must be changed first.
| [My payments] [Cancel a payment] [My payment plan]
