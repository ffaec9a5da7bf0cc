account: owes-one-year-es
language: es
medium: spoken

> quiero pagar 150
< ciento cincuenta dólares por dos mil veinticinco, el lunes veintitrés de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> quiero seguir en el chat
< Su código es cinco cinco tres uno. Sirve una vez, durante 10 minutos. En el otro chat o por teléfono, diga «seguir con mi código». Allí me aseguro de que es usted y seguimos en la misma pregunta. Volvamos a su pago. ciento cincuenta dólares por dos mil veinticinco, el lunes veintitrés de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> olvídalo
< De acuerdo. No se hizo ningún pago. ¿En qué más le puedo ayudar? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
door: written
> seguir con mi código
< ¿Cuál es el código de cuatro dígitos que recibió en el otro chat o por teléfono?
> 5531
< No puedo traerlo aquí en este momento.
|
| Lo que empezó sigue abierto donde lo empezó. Puede seguir allá o empezar de nuevo aquí.
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos]
