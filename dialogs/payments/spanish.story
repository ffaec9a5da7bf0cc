account: owes-two-years
language: es

> mis pagos
< Usted tiene 3 pagos, primero los más recientes:
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 7764533605
| 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 4973901491
| 26 ene 2026: $200.00 por 2022, procesado. Confirmación 5427138705
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
