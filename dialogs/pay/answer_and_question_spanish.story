# Una respuesta y una pregunta en un mensaje: se contesta la pregunta y la respuesta queda.
account: owes-two-years
language: es

> quiero hacer un pago
< ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> 2022
< Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
> 300 y ¿cuánto debo en total?
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Robert Castellano es $2,540.32.
| 2022: $1,681.25 (impuesto $640.00, multas $660.00, intereses $381.25)
| 2023: $859.07 (impuesto $610.00, multas $122.60, intereses $126.47)
|
| Volvamos a su pago.
|
| ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> el viernes de ahorros
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
