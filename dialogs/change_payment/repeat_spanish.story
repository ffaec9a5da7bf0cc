account: owes-two-years
language: es

> quiero pagar 100 dólares para 2022 el viernes de la cuenta corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2022 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321.
| Número de confirmación: 7845687529
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> ayuda
< Cambio un pago programado: su fecha, su cantidad, su cuenta bancaria o su año. Se puede hasta dos días bancarios antes de su fecha. Nada cambia antes de que yo se lo lea y usted diga que sí.
|
| $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 4321. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> la corriente
< $100.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> el 15 de diciembre
< $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> ayuda
< Cambio un pago programado: su fecha, su cantidad, su cuenta bancaria o su año. Se puede hasta dos días bancarios antes de su fecha. Nada cambia antes de que yo se lo lea y usted diga que sí.
|
| $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> repita
< Cambio un pago programado: su fecha, su cantidad, su cuenta bancaria o su año. Se puede hasta dos días bancarios antes de su fecha. Nada cambia antes de que yo se lo lea y usted diga que sí.
|
| $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> atrás
< Aquí no hay nada a lo que volver.
|
| $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 4321, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> la de ahorros
< $100.00 por 2022, el martes 15 de diciembre de 2026, desde la cuenta de ahorros que termina en 8765, en lugar de $100.00 por 2022 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> sí
< Listo. El pago ahora es de $100.00 por 2022 el martes 15 de diciembre de 2026, desde la cuenta bancaria que termina en 8765.
| Número de confirmación: 7845687529
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 100.00 2022 2026-12-15
