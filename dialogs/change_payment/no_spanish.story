account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 1292486246
| [Mis pagos] [¿Cuánto debo?]
> pase mi pago al 15 de diciembre
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> [Otra fecha]
< Ahora está programado para el viernes 27 de noviembre de 2026. ¿Qué día desea pagar?
| [viernes 27 de noviembre de 2026] [martes 15 de diciembre de 2026]
> el 16 de diciembre
< $100.00 por 2025, el miércoles 16 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $100.00 por 2025 el miércoles 16 de diciembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 1292486246
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 100.00 2025 2026-12-16
