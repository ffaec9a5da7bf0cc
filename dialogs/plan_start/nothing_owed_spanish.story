account: nothing-owed
language: es

> quiero empezar un plan de pagos
< Al domingo 22 de noviembre de 2026 no queda nada por pagar, contando los pagos en camino, así que no necesita un plan.
| [¿Cuánto debo?] [Hacer un pago] [Hablar con una persona]
