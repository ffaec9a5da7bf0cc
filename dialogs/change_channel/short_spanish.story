account: owes-one-year-es
language: es
medium: short

> quiero pagar 100 el viernes
< $100.00 por 2025, el 27 nov 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| 1. Sí
| 2. No
> ¿podemos seguir con esto por teléfono?
< Su código es 8242, por 10 minutos. En el otro chat o por teléfono, diga «seguir con mi código» y seguimos en la misma pregunta. Volvamos a su pago. $100.00 por 2025, el 27 nov 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| 1. Sí
| 2. No
> dejarlo así
< De acuerdo. No se hizo ningún pago. ¿En qué más le puedo ayudar?
| 1. ¿Cuánto debo?
| 2. Hacer un pago
| 3. Mis pagos
| 4. ¿Por qué debo eso?
