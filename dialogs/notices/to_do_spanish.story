account: owes-two-years
language: es

> mis avisos
> [¿Qué debo hacer?]
