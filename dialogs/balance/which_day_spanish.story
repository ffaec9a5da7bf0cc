account: owes-two-years
language: es

> ¿cuánto debo el 12/11?
< ¿A cuál de estos se refiere?
| [viernes 12 de noviembre de 2027] [viernes 11 de diciembre de 2026]
> qué cuentas bancarias tengo
< Estas cuentas bancarias están registradas para pagos:
| Cuenta corriente que termina en 4321
| Cuenta de ahorros que termina en 8765
| Solo muestro los últimos cuatro dígitos. No se cobra nada de ninguna sin que usted diga que sí.
|
| Volvamos a su saldo.
|
| ¿A cuál de estos se refiere?
| [viernes 12 de noviembre de 2027] [viernes 11 de diciembre de 2026]
> el 11 de diciembre
< Al viernes 11 de diciembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,548.49.
| 2022: $1,686.70 (impuesto $640.00, multas $660.00, intereses $386.70)
| 2023: $861.79 (impuesto $610.00, multas $122.60, intereses $129.19)
| [Hacer un pago] [¿Por qué debo eso?] [Mis pagos]
