account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 6722836480
| [Mis pagos] [¿Cuánto debo?]
> cancelar mi pago
< Cancelar el pago de $100.00 por 2025 del viernes 27 de noviembre de 2026, confirmación 6722836480. ¿Lo cancelo?
| [Sí] [No]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| Todavía sin contar: un pago en camino, $100.00.
|
| Volvamos a cancelar un pago.
|
| Cancelar el pago de $100.00 por 2025 del viernes 27 de noviembre de 2026, confirmación 6722836480. ¿Lo cancelo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 del viernes 27 de noviembre de 2026 queda cancelado. Número de confirmación: 6722836480
| [Mis pagos] [Hacer un pago]
ledger: canceled 100.00 2025 2026-11-27
