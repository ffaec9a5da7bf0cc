account: owes-one-year-es
language: es

> pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $100.00 por 2025 queda programado para el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 7124973954
| [Mis pagos] [¿Cuánto debo?]
> cambiar mi pago
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> morado
< Por favor, responda sí o no, o diga qué desea cambiar.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta bancaria que termina en 2093. Puede decir otra fecha, otra cantidad, otro año u otra cuenta bancaria. ¿Lo dejo como está?
| [Sí] [No]
> el 15 de diciembre
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> azul
< Por favor, responda sí o no, o diga qué desea cambiar.
|
| $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> quizás
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. El pago queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
ledger: scheduled 100.00 2025 2026-11-27
