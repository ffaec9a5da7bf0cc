account: owes-two-years
language: es

> quiero hacer un pago por 2022
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
