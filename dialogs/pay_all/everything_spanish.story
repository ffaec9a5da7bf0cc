account: owes-two-years
language: es

> pague todo el 15 de diciembre desde la cuenta corriente
< $2,550.21 por todo lo que se debe, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,687.85
| 2023: $862.36
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,550.21 por todo lo que se debe queda programado para el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 8406894181
| [Mis pagos] [¿Cuánto debo?]
