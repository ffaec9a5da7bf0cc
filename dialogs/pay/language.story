# The language changes in the middle of a payment.
account: owes-two-years

> pay 300 on friday
< Which balance should it go to?
| [2022: $1,682.68] [2023: $859.79]
> en español por favor
< Seguimos en español.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $300.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 9294290847
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 300.00 2022 2026-11-27
