account: owes-one-year-es
language: es

> mis pagos
< Usted tiene un pago:
| 28 oct 2026: $100.00 por 2025, procesado. Confirmación 7217846752
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
> repita por favor
< Usted tiene un pago:
| 28 oct 2026: $100.00 por 2025, procesado. Confirmación 7217846752
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
