# En medio de un pago.
account: owes-one-year-es
language: es

> quiero poner una queja del servicio
< Gracias por decírmelo. Todavía no puedo pasarlo desde aquí. Una persona de la oficina puede tomar nota: el número de teléfono está en la parte de arriba de cada aviso.
| [Hablar con una persona] [No estoy de acuerdo]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> este chat es muy bueno, cinco estrellas
< Gracias por decírmelo. Todavía no puedo pasarlo desde aquí. Una persona de la oficina puede tomar nota: el número de teléfono está en la parte de arriba de cada aviso.
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
