account: nothing-owed
language: es

> qué pasa si pago 300 al mes
< Al domingo 22 de noviembre de 2026, Linda Schmidt no debe nada, así que no hay nada que comparar.
| [Mis pagos]
