account: owes-one-year-es
language: es

> ¿qué saben de mí?
< De este chat todavía no hay nada guardado. Lo que escribamos desde ahora se guarda hasta que se borre. Su cuenta, con sus pagos y avisos, la guarda la oficina.
| [Borrar mis datos] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> borre todo lo que tienen de mí
< Están guardados 4 mensajes de este chat, el primero del domingo 22 de noviembre de 2026. El chat está conectado a una cuenta. Los mensajes se guardan hasta que se borren.
| Los números de contribuyente, contraseñas, tarjetas y cuentas de banco que se escriban aquí por error no se guardan. Ningún texto de este chat sale a un servicio externo para entenderlo.
| La cuenta misma, con sus pagos y avisos, la guarda la oficina.
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
