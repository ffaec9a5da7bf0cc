account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 8004374883
| [Mis pagos] [¿Cuánto debo?]
> quiero pagar 50 dólares para 2023 el miércoles de la cuenta de ahorros
< $50.00 por 2023, el miércoles 25 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $50.00 por 2023 queda programado para el miércoles 25 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 7111878067
| [Mis pagos] [¿Cuánto debo?]
> cancelar un pago
< ¿Qué pago se debe cancelar?
| [$100.00, viernes 27 de noviembre de 2026] [$50.00, miércoles 25 de noviembre de 2026]
> el de 50
< Cancelar el pago de $50.00 por 2023 del miércoles 25 de noviembre de 2026, confirmación 7111878067. ¿Lo cancelo?
| [Sí] [No]
refused: payment_unknown
> sí
< Ya no encuentro ese pago.
|
| ¿Qué pago se debe cancelar?
| [$100.00, viernes 27 de noviembre de 2026] [$50.00, miércoles 25 de noviembre de 2026]
> el de 100
< Cancelar el pago de $100.00 por 2022 del viernes 27 de noviembre de 2026, confirmación 8004374883. ¿Lo cancelo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 del viernes 27 de noviembre de 2026 queda cancelado. Número de confirmación: 8004374883
| [Mis pagos] [Hacer un pago]
ledger: scheduled 50.00 2023 2026-11-25
ledger: canceled 100.00 2022 2026-11-27
