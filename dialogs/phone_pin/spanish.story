# En medio de un pago.
account: owes-one-year-es
language: es

> quiero un PIN para llamadas
< El PIN se hace por teléfono, no en este chat. Tenga listos:
| El número de identificación que está impreso en el aviso que le llegó por correo postal (caller ID).
| Los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento.
| Después, el PIN abre sus llamadas. Si lo olvida, se hace uno nuevo de la misma manera.
| Por favor, no escriba aquí un PIN y no se lo diga a nadie.
| [Perdí mi PIN] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> se me olvidó el PIN
< El PIN se hace por teléfono, no en este chat. Tenga listos:
| El número de identificación que está impreso en el aviso que le llegó por correo postal (caller ID).
| Los últimos cuatro dígitos de su número de contribuyente y su fecha de nacimiento.
| Después, el PIN abre sus llamadas. Si lo olvida, se hace uno nuevo de la misma manera.
| Por favor, no escriba aquí un PIN y no se lo diga a nadie.
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
