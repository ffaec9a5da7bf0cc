account: owes-two-years
language: es

> reportar un pago
< ¿Qué pago no hizo usted?
| [$75.00, viernes 23 de octubre de 2026] [$120.00, miércoles 6 de mayo de 2026] [$200.00, lunes 26 de enero de 2026]
> el primero
< El pago de $75.00 por 2023 del viernes 23 de octubre de 2026, confirmación 9694821019: usted no lo hizo. ¿Lo reporto?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Dejarlo así]
> dejarlo así
< De acuerdo. No se reportó ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
