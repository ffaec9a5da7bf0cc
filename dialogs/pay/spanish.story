account: owes-two-years
language: es

> quiero hacer un pago
< ¿A qué saldo debe ir el pago?
| [2022: $1,681.54] [2023: $859.23]
> 2022
< Con $1,681.54 se salda 2022 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,681.54]
> 300
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la de ahorros
< $300.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> mejor 250
< $250.00 por 2022, el lunes 23 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $250.00 por 2022 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 8713248774
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 250.00 2022 2026-11-23
