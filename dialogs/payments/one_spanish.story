account: nothing-owed
language: es

> mis pagos
< Usted tiene un pago:
| 8 abr 2026: $250.00 por 2025, procesado. Confirmación 8433426080
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
