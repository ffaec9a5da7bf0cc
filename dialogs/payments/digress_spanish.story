account: owes-two-years
language: es

> quiero pagar 300 dólares para 2022 el viernes
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> muéstreme mis pagos
< Usted tiene 3 pagos, primero los más recientes:
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 6614238282
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 4818979603
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 6944416616
|
| Volvamos a su pago.
|
| ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
