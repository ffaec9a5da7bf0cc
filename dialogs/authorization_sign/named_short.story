account: on-a-plan
as: ellis
with: named
medium: short

> sign the request
< You are named to act and to look, with a power of attorney, for Form 1040, 2024 to 2026. Do you accept it?
| 1. Yes
| 2. No
> yes
< Done. You may now act and look for Form 1040, 2024 to 2026. Either side can end it at any time.
| 1. Who may act or look?
| 2. My clients
