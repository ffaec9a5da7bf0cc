account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 2371006806
| [Mis pagos] [¿Cuánto debo?]
> quiero pagar 50 dólares para 2023 el miércoles de la cuenta de ahorros
< $50.00 por 2023, el miércoles 25 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $50.00 por 2023 queda programado para el miércoles 25 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 2396898641
| [Mis pagos] [¿Cuánto debo?]
> cancelar el pago de 700 dólares
< No encuentro ese pago entre los que todavía se pueden cancelar.
|
| ¿Qué pago se debe cancelar?
| [$100.00, viernes 27 de noviembre de 2026] [$50.00, miércoles 25 de noviembre de 2026]
> 2019
< No encuentro ese pago entre los que todavía se pueden cancelar.
|
| ¿Qué pago se debe cancelar?
| [$100.00, viernes 27 de noviembre de 2026] [$50.00, miércoles 25 de noviembre de 2026]
> el de 50
< Cancelar el pago de $50.00 por 2023 del miércoles 25 de noviembre de 2026, confirmación 2396898641. ¿Lo cancelo?
| [Sí] [No]
> no
< De acuerdo. No se canceló ningún pago.
| [Mis pagos] [Hacer un pago]
