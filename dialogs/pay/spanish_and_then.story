account: owes-two-years

> pague 300 de 2022 el viernes de la de cheques y dígame cuánto debo
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí, y enséñeme mis pagos
< Listo. El pago de $300.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 2960276604
|
| Ahora, lo otro que me pidió.
|
| Usted tiene 4 pagos, primero los más recientes:
| 27 nov 2026: $300.00 por 2022, programado. Confirmación 2960276604
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 6899028929
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 2512059391
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 5519306707
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
