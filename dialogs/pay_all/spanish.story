account: owes-two-years
language: es

> pagar todos los años de una vez
< ¿Desde qué cuenta bancaria?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> la corriente
< $2,540.77 por todo lo que se debe, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 4321:
| 2022: $1,681.54
| 2023: $859.23
| ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $2,540.77 por todo lo que se debe queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 4870247378
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 2540.77 (2022 1681.54, 2023 859.23) 2026-11-23
> mis pagos
< Usted tiene 4 pagos, primero los más recientes:
| 23 nov 2026: $2,540.77 por 2 saldos, programado. Confirmación 4870247378
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 4462207723
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 2335100752
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 6265866696
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
