account: owes-two-years
language: es

> pagar los dos años el 1 de noviembre de 2026
< No se puede pagar el domingo 1.º de noviembre de 2026. El primer día posible es el lunes 23 de noviembre de 2026.
|
| ¿Qué día se debe pagar? El primer día posible es el lunes 23 de noviembre de 2026.
| [lunes 23 de noviembre de 2026]
> el 26 de noviembre
< Los bancos no hacen pagos el jueves 26 de noviembre de 2026. El próximo día bancario es el viernes 27 de noviembre de 2026.
|
| ¿Qué día se debe pagar? El primer día posible es el lunes 23 de noviembre de 2026.
| [lunes 23 de noviembre de 2026] [viernes 27 de noviembre de 2026]
> el viernes
< ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $2,542.47 por todo lo que se debe, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,682.68
| 2023: $859.79
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,542.47 por todo lo que se debe queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 3430818793
| [Mis pagos] [¿Cuánto debo?]
