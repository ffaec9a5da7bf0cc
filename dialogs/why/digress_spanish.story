account: owes-two-years
language: es

> quiero hacer un pago para 2022
< Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
> ¿por qué debo tanto por 2022?
< Se deben $1,681.25 por 2022 al domingo 22 de noviembre de 2026. Se compone de:
| Impuesto según la declaración (20 jul 2023): $3,120.00
| Impuesto retenido del sueldo: -$2,280.00
| Pago (26 ene 2026): -$200.00
| Multa por declarar tarde: $450.00
| Multa por pagar tarde, 30 meses: $210.00
| Intereses del 16 abr 2023 al 22 nov 2026: $381.25
|
| Volvamos a su pago.
|
| Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
> 200
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
