account: owes-one-year-es
language: es
medium: spoken

> necesito una transcripción
> de la declaración
> dos mil veinticinco
