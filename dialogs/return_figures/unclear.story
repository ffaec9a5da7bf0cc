account: owes-two-years

> show my return
< Which return do you mean?
| [2023] [2022]
> banana
< These returns are on record. Which one do you mean?
| [2023] [2022]
