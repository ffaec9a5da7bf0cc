account: nothing-owed
language: es

> por qué debo dinero
< Al domingo 22 de noviembre de 2026, Linda Schmidt no debe nada, así que no hay saldo que explicar.
| [Mis pagos]
