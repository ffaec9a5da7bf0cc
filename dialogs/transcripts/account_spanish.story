account: owes-one-year-es
language: es

> necesito una transcripción
> de la cuenta
> 2025
