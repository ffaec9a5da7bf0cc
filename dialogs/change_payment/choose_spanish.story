account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 6174802758
| [Mis pagos] [¿Cuánto debo?]
> quiero pagar 50 dólares para 2023 el miércoles de la cuenta de ahorros
< $50.00 por 2023, el miércoles 25 de noviembre de 2026, desde la cuenta de ahorros que termina en 8765. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $50.00 por 2023 queda programado para el miércoles 25 de noviembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 9222189657
| [Mis pagos] [¿Cuánto debo?]
> cambiar un pago
< ¿Qué pago se debe cambiar?
| [$100.00, viernes 27 de noviembre de 2026] [$50.00, miércoles 25 de noviembre de 2026]
> el de 50
< $50.00 por 2023, el miércoles 25 de noviembre de 2026, desde la cuenta bancaria que termina en 8765. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> el 1 de diciembre
< $50.00 por 2023, el martes 1.º de diciembre de 2026, desde la cuenta de ahorros que termina en 8765, en lugar de $50.00 por 2023 el miércoles 25 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> 60
< $60.00 por 2023, el martes 1.º de diciembre de 2026, desde la cuenta de ahorros que termina en 8765, en lugar de $50.00 por 2023 el miércoles 25 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $60.00 por 2023 el martes 1.º de diciembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 9222189657
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 100.00 2022 2026-11-27
ledger: scheduled 60.00 2023 2026-12-01
