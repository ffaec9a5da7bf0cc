account: owes-two-years
language: es

> quiero hacer un pago
< ¿A qué año debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> 2022
< ¿Cuánto desea pagar por 2022? El lunes 23 de noviembre de 2026 se salda con $1,681.54.
| [Cantidad completa: $1,681.54]
> 300
< ¿Desde qué cuenta bancaria?
| [Corriente que termina en 4321] [Ahorros que termina en 8765]
> la de ahorros
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> mejor 250
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> sí
< En este momento no hay nada que confirmar. Esto es lo que puedo hacer.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
ledger:
