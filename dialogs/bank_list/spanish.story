account: owes-two-years
language: es

> qué cuentas de banco tienen mías
< Estas cuentas bancarias están registradas para pagos:
| Cuenta corriente que termina en 4321
| Cuenta de ahorros que termina en 8765
| Solo muestro los últimos cuatro dígitos. No se cobra nada de ninguna sin que usted diga que sí.
| [Hacer un pago] [Agregar una cuenta bancaria] [Quitar una cuenta bancaria]
