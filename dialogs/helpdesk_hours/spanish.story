# En medio de un pago.
account: owes-one-year-es
language: es

> ¿a qué hora abren?
< Yo respondo aquí a cualquier hora. Desde aquí no puedo ver a qué hora contestan las personas de la oficina ni cuánto hay que esperar. Su número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona] [¿Cuánto debo?]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> ¿cuánto hay que esperar para hablar con alguien?
< Yo respondo aquí a cualquier hora. Desde aquí no puedo ver a qué hora contestan las personas de la oficina ni cuánto hay que esperar. Su número de teléfono está en la parte de arriba de cada aviso.
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
