account: owes-two-years

> pay 300 on the 3rd
< Which of these do you mean?
| [Thursday, December 3, 2026] [Sunday, January 3, 2027]
> pay 2022 on friday
< Which of these do you mean?
| [$2,022.00] [2022]
