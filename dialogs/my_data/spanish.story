# En medio de un pago.
account: owes-one-year-es
language: es

> ¿qué saben de mí?
< Guardo lo que usted y yo escribimos en este chat, para poder responder y para que una persona vea lo que se hizo. Su cuenta la guarda la oficina.
| No guardo números de contribuyente, contraseñas, tarjetas ni cuentas de banco que se escriban aquí por error.
| Ningún texto de este chat sale a un servicio externo para entenderlo.
| Para tener una copia o pedir que se borre, hable con una persona de la oficina. Ahora mismo puede desconectar este chat de su cuenta.
| [Desconectar mi cuenta] [¿Quién miró mi cuenta?] [Hablar con una persona]
> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> borre todo lo que tienen de mí
< Guardo lo que usted y yo escribimos en este chat, para poder responder y para que una persona vea lo que se hizo. Su cuenta la guarda la oficina.
| No guardo números de contribuyente, contraseñas, tarjetas ni cuentas de banco que se escriban aquí por error.
| Ningún texto de este chat sale a un servicio externo para entenderlo.
| Para tener una copia o pedir que se borre, hable con una persona de la oficina. Ahora mismo puede desconectar este chat de su cuenta.
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
