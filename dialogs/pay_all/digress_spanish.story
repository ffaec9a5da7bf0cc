account: owes-two-years
language: es

> pagar los dos años juntos
< ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a pagar todo.
|
| ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $2,540.77 por todo lo que se debe, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,681.54
| 2023: $859.23
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,540.77 por todo lo que se debe queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 6072243154
| [Mis pagos] [¿Cuánto debo?]
