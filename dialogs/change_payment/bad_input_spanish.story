account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 6552558402
| [Mis pagos] [¿Cuánto debo?]
> pase mi pago al 1 de noviembre de 2026
< No se puede pagar el domingo 1.º de noviembre de 2026. El primer día posible es el lunes 23 de noviembre de 2026.
|
| Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026] [lunes 23 de noviembre de 2026]
> el 26 de noviembre
< Los bancos no hacen pagos el jueves 26 de noviembre de 2026. El próximo día bancario es el viernes 27 de noviembre de 2026.
|
| Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026]
> el 30 de febrero
< No conozco el día «el 30 de febrero».
|
| Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026] [lunes 23 de noviembre de 2026]
> el 30 de noviembre
< $100.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra cuenta bancaria]
< Ahora sale de la cuenta bancaria que termina en 4321. ¿Desde cuál desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> 9999
< No encuentro esa cuenta bancaria entre las registradas.
|
| Ahora sale de la cuenta bancaria que termina en 4321. ¿Desde cuál desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $100.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> 0 dólares
< No se puede pagar una cantidad de $0.00. Debe ser mayor que cero.
|
| $100.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> $12.345
< No puedo leer esa cantidad. Por favor, escriba dólares con dos decimales como máximo, por ejemplo 300 o 125.50.
|
| $100.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> 90
< $90.00 por 2022, el lunes 30 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $90.00 por 2022 el lunes 30 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 6552558402
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 90.00 2022 2026-11-30
