account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7510140481
| [Mis pagos] [¿Cuánto debo?]
> ¿pasó mi pago?
< Usted tiene 2 pagos, primero los más recientes:
| 27 nov 2026: $100.00 por 2025, programado. Confirmación 7510140481
| 28 oct 2026: $100.00 por 2025, procesado. Confirmación 6728432656
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
wait: 6 days
> ¿ya pasó mi pago?
< Usted tiene 2 pagos, primero los más recientes:
| 27 nov 2026: $100.00 por 2025, en camino. Confirmación 7510140481
| 28 oct 2026: $100.00 por 2025, procesado. Confirmación 6728432656
| [Cancelar un pago] [Hacer un pago] [¿Cuánto debo?]
