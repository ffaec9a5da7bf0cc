account: owes-two-years
language: es

> pagar todos los años de una vez
< ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $2,540.77 por todo lo que se debe, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,681.54
| 2023: $859.23
| ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra cuenta bancaria]
< ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> ahorros
< $2,540.77 por todo lo que se debe, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765:
| 2022: $1,681.54
| 2023: $859.23
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,540.77 por todo lo que se debe queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 7949121599
| [Mis pagos] [¿Cuánto debo?]
