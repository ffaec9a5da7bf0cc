account: owes-two-years
language: es
medium: short

> mis pagos
< Usted tiene 3 pagos, primero los más recientes:
| 23 oct 2026: $75.00 por 2023, cancelado. Confirmación 7990307931; 6 may 2026: $120.00 por 2023, devuelto por el banco. Confirmación 1485636698; 26 ene 2026: $200.00 por 2022, procesado. Confirmación 7249942652
| 1. Cancelar un pago
| 2. Hacer un pago
| 3. ¿Cuánto debo?
