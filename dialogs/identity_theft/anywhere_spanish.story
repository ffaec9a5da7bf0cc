# Se oye en toda pregunta: un código, una cantidad, un día, una elección, un sí o un no.
account: owes-one-year-es
language: es

> hacer un pago
< Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> alguien declaró a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
|
| Volvamos a su pago.
|
| Con $883.29 se salda 2025 el lunes 23 de noviembre de 2026. ¿Cuánto desea pagar?
| [Cantidad completa: $883.29]
> 200
< $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> alguien declaró a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
|
| Volvamos a su pago.
|
| $200.00 por 2025, el lunes 23 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> cancelar
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> empezar un plan de pagos
< ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> alguien declaró a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
|
| Volvamos a su plan de pagos.
|
| ¿Qué plan desea?
| [Corto plazo, pago yo: $151.00] [Corto plazo, débito automático: $151.00] [Mensual, débito automático: desde $12.00] [Mensual, pago yo: desde $12.00]
> cancelar
< De acuerdo. No se inició ningún plan de pagos.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
> desconectar mi cuenta
< Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> alguien declaró a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
|
| Volvamos a desconectar su cuenta.
|
| Este chat ya no mostrará su cuenta hasta que usted la conecte de nuevo. Los pagos programados siguen programados. ¿La desconecto?
| [Sí] [No]
> sí
< Listo. Este chat ya no está conectado con su cuenta.
| [Conectar mi cuenta]
> cuánto debo
< Para esto necesito saber que es usted.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
> alguien declaró a mi nombre
< Lamento que esto le haya pasado. No es culpa suya, y hace bien en reportarlo.
| Si le llegó una carta sobre esto, contéstela primero, a más tardar en la fecha que indica. Si no, llame a la línea de robo de identidad al 800-908-4490.
| Pida también un PIN de Protección de Identidad. Ayuda a que otros no declaren con su número.
| Por favor, no escriba aquí su número de contribuyente. Si otra persona puede usar este chat, bloquee aquí su cuenta.
|
| Volvamos a conectar su cuenta.
|
| Por favor, escriba el código de su cuenta. Esta es una demostración: es uno de los códigos que aparecieron donde se inició el programa.
