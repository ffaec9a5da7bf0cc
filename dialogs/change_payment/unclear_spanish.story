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
< ¿Qué día se debe pagar? Ahora está puesto para el viernes 27 de noviembre de 2026.
| [viernes 27 de noviembre de 2026] [lunes 23 de noviembre de 2026]
> verde
< Necesito un día entre el lunes 23 de noviembre de 2026 y el lunes 22 de noviembre de 2027, por ejemplo «el viernes» o «el 15 de diciembre». Ahora está puesto para el viernes 27 de noviembre de 2026. ¿Qué día se debe pagar?
| [viernes 27 de noviembre de 2026] [lunes 23 de noviembre de 2026]
> el 15 de diciembre
< ¿De cuánto debe ser? Ahora es de $100.00.
| [Como está: $100.00]
> azul
< Necesito una cantidad en dólares, por ejemplo 300 o 125.50. Ahora es de $100.00. ¿De cuánto debe ser?
| [Como está: $100.00]
> 100
< $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> quizás
< Tómese su tiempo. No se hace nada hasta que usted diga que sí.
|
| $100.00 por 2025, el martes 15 de diciembre de 2026, desde la cuenta corriente que termina en 2093, en lugar de $100.00 por 2025 el viernes 27 de noviembre de 2026. ¿Lo cambio?
| [Sí] [No]
> no
< ¿Qué debe ser diferente?
| [Otro pago] [Otra cantidad] [Otro saldo] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> olvídelo
< De acuerdo. El pago queda como está.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
ledger: scheduled 100.00 2025 2026-11-27
