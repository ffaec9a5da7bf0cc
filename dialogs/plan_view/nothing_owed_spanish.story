account: nothing-owed
language: es

> mi plan de pagos
< No hay un plan de pagos en su cuenta, y al domingo 22 de noviembre de 2026 no se debe nada.
| [Mis pagos]
