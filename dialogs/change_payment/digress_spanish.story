account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7071766039
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> cuánto debo
< Al domingo 22 de noviembre de 2026, la cantidad para saldar la cuenta de Carmen Delgado es $883.13.
| 2025: $883.13 (impuesto $810.00, multas $35.90, intereses $37.23)
| Todavía sin contar: un pago en camino, $100.00.
|
| Volvamos a cambiar un pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> el 15 de diciembre
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> mis pagos
< Usted tiene 2 pagos, primero los más recientes:
| 27 nov 2026: $100.00 por 2025, programado. Confirmación 7071766039
| 28 oct 2026: $100.00 por 2025, procesado. Confirmación 1486996588
|
| Volvamos a cambiar un pago.
|
| $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $100.00 por 2025 el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7071766039
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 100.00 2025 2026-12-15
