# En medio de un pago.
account: owes-one-year-es
language: es

> recuérdeme antes de un pago
< Le escribo aquí cuando pasa algo en su cuenta: un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. No lleva cantidades, así que se puede ver en una pantalla bloqueada.
| No puedo mandar recordatorios, correos ni mensajes a otro teléfono. Lo que puedo hacer ahora está aquí en este chat.
| [No más mensajes] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> qué mensajes me mandan
< Usted puede parar mis mensajes si desconecta este chat de su cuenta. Entonces solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
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
