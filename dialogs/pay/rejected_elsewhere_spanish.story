# Lo mismo mientras se pregunta otra cosa.
account: owes-two-years
language: es

> pagar 300 por 2022 el viernes
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> que sean 99999 dólares
< $99,999.00 es más de lo que queda por pagar de 2022. Puede pagar hasta $1,682.68.
|
| ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> cambie la cantidad a 0 dólares
< No se puede pagar una cantidad de $0.00. Debe ser mayor que cero.
|
| ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $300.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 2899137174
| [Mis pagos] [¿Cuánto debo?]
