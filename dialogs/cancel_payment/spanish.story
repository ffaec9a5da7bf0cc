account: owes-one-year-es
language: es

> pagar 100 el 15 de diciembre
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 8188078326
| [Mis pagos] [¿Cuánto debo?]
> cancelar mi pago
< Cancelar el pago de $100.00 por 2025 del martes 15 de diciembre de 2026, confirmación 8188078326. ¿Lo cancelo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 del martes 15 de diciembre de 2026 queda cancelado. Número de confirmación: 8188078326
| [Mis pagos] [Hacer un pago]
ledger: canceled 100.00 2025 2026-12-15
