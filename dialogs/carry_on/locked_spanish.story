# Adivinar un código termina pronto.
account: owes-one-year-es
language: es

> pagar 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> quiero seguir con esto por teléfono
< Su código es 9836. Sirve una vez, durante 10 minutos. En el otro chat o por teléfono, diga «seguir con mi código». Allí me aseguro de que es usted y seguimos en la misma pregunta.
|
| Volvamos a su pago.
|
| $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> olvídalo
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> seguir con mi código
< ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9990
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9991
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9992
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9993
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9994
< Ese código no es correcto o ya pasó su tiempo. Puede pedir uno nuevo donde lo recibió.
|
| ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 9995
< Hubo demasiados códigos incorrectos.
|
| Por ahora no se aceptan códigos aquí. Puede seguir en el otro chat o empezar de nuevo aquí.
| [Hablar con una persona]
