# Todo un año.
account: owes-two-years
language: es

> pague completo el 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $1,681.54 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $1,681.54 por 2022 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 4097322897
| [Mis pagos] [¿Cuánto debo?]
