account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 4238955852
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> 5000
< $5,000.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Eso es más de lo que queda por pagar de 2025, contando los otros pagos en camino. Es posible una cantidad menor.
|
| Ahora es de $100.00. ¿De cuánto debe ser?
| [Como está: $100.00]
> 90
< $90.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $90.00 por 2025 el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 4238955852
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 90.00 2025 2026-11-27
