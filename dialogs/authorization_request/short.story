account: on-a-plan
as: ellis
medium: short

> req poa for client
< Do you ask to act for Grace Okafor, or only to look?
| 1. Act and look
| 2. Only look
> 1
< For which years?
| 1. This year
| 2. Last three years
| 3. All years
| 4. This year, business
| 5. Show more
> 1
< What is your CAF number?
> (the number)
< Ask Grace Okafor to let you act and look, with a power of attorney, for 2026, under your CAF number 037982549R. Shall I send the request?
| 1. Yes
| 2. No
> yes
< Done. Your request waits for the taxpayer's signature, until Mar 22, 2027. Until it is signed, it gives you no access.
| 1. Who may act or look?
| 2. My clients
