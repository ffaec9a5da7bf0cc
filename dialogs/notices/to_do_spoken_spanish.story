account: owes-two-years
language: es
medium: spoken

> mis avisos
> qué debo hacer
