# Empezado por teléfono, seguido en el chat.
account: owes-one-year-es
language: es
medium: spoken

> quiero pagar 150
< ciento cincuenta dólares por dos mil veinticinco, el lunes veintitrés de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> quiero seguir en el chat
< Su código es uno siete tres tres. Sirve una vez, durante 10 minutos. En el otro chat o por teléfono, diga «seguir con mi código». Allí me aseguro de que es usted y seguimos en la misma pregunta. Volvamos a su pago. ciento cincuenta dólares por dos mil veinticinco, el lunes veintitrés de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
door: written
> seguir con mi código
< ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 1733
< Gracias. Seguimos aquí.
|
| Volvamos a su pago.
|
| $150.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> mejor 120
< $120.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> sí
< Listo. El pago de $120.00 por 2025 queda programado para el lunes 23 de noviembre de 2026, desde la cuenta bancaria que termina en 2093.
| Número de confirmación: 1874262676
| [Mis pagos] [¿Cuánto debo?]
ledger: scheduled 120.00 2025 2026-11-23
door: spoken
> mis pagos
< Usted tiene 2 pagos, primero los más recientes:
| ciento veinte dólares por dos mil veinticinco, programado para el veintitrés de noviembre de dos mil veintiséis, cien dólares por dos mil veinticinco, procesado el veintiocho de octubre de dos mil veintiséis. Puede decir: Cancelar un pago, Hacer un pago, Cuánto debo.
