# En medio de un pago.
account: owes-one-year-es
language: es

> vuelva a mandarme mensajes
< Listo. Le escribo aquí cuando pasa algo en su cuenta.
| [Mensajes sobre mi cuenta]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> quiero que me lleguen los mensajes otra vez
< Listo. Le escribo aquí cuando pasa algo en su cuenta.
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
