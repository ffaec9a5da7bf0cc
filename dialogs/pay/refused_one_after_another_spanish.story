account: owes-two-years
language: es

> pagar 300 por 2022 el viernes desde la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
refused: day_past
> sí
< Ese día ya pasó.
|
| ¿Qué día desea pagar?
| [lunes 23 de noviembre de 2026]
> el 15 de diciembre
< $300.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
refused: amount_above_payoff
> sí
< Eso es más de lo que queda por pagar de 2022, contando los pagos que ya están en camino. Es posible una cantidad menor.
|
| Con $1,687.85 se salda 2022 el martes 15 de diciembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $1,687.85]
> 200
< $200.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
refused: bank_account_unknown
> sí
< Esa cuenta bancaria ya no está registrada.
|
| ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> ahorros
< $200.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $200.00 por 2022 queda programado para el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 2913739559
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 200.00 2022 2026-12-15
