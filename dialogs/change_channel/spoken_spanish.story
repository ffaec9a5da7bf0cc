account: owes-one-year-es
language: es
medium: spoken

> quiero pagar 100 el viernes
< cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> ¿podemos seguir con esto por teléfono?
< Su código es nueve siete seis nueve. Sirve una vez, durante 10 minutos. En el otro chat o por teléfono, diga «seguir con mi código». Allí me aseguro de que es usted y seguimos en la misma pregunta. Volvamos a su pago. cien dólares por dos mil veinticinco, el viernes veintisiete de noviembre de dos mil veintiséis, desde la cuenta corriente que termina en dos cero nueve tres. ¿Lo programo?
> no, cancelar
< De acuerdo. No se hizo ningún pago. ¿En qué más le puedo ayudar? Puede decir: Cuánto debo, Hacer un pago, Mis pagos, Por qué debo eso.
