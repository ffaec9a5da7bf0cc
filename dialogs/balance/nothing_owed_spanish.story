account: nothing-owed
language: es

> cuánto debo
< Al domingo 22 de noviembre de 2026, Linda Schmidt no debe nada.
| [Mis pagos]
