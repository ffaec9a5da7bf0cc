# En medio de un pago.
account: owes-one-year-es
language: es
now: 2026-11-23 10:00

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> ¿a qué hora abren?
< Las personas de la oficina atienden hasta las 7 p.m. de hoy. Su número de teléfono está en la parte de arriba de cada aviso. No puedo ver cuánto hay que esperar. Yo respondo aquí a cualquier hora.
|
| Volvamos a su pago.
|
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no, cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
