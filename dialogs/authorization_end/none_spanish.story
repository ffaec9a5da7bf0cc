account: owes-one-year-es
language: es

> quitarle el acceso a mi contador
