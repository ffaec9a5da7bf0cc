# En medio de un pago.
account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> otra persona usa mi número
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
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
