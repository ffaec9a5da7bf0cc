account: owes-two-years
language: es

> reportar un pago
< ¿Qué pago no hizo usted?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el primero
< El pago de $75.00 por 2023 del viernes 23 de octubre de 2026, confirmación 3223799556: usted no lo hizo. ¿Lo reporto?
| [Sí] [No]
refused: payment_unknown
> sí
< Ya no encuentro ese pago.
|
| ¿Qué pago no hizo usted?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
