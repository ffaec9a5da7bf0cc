# En medio de un pago, en una pregunta y en la confirmación.
account: owes-two-years
language: es

> quiero pagar 300 el viernes
< ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> quiero hacer una cuenta en línea
< Así se hace una cuenta en línea con la oficina. Es gratis.
| Tenga listos: su número de contribuyente, como el de Seguro Social, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto.
| Abra la página de internet de la oficina. Escriba usted la dirección; no siga un enlace de un mensaje de texto o de un correo electrónico.
| Elija crear una cuenta. Después pasa al servicio que comprueba quién es usted.
| Elija una contraseña y un segundo paso para entrar, como un código por mensaje de texto.
| Compruebe quién es, por foto o por videollamada.
| Yo no puedo hacer la cuenta por usted. Por favor, no escriba aquí su número de contribuyente ni una contraseña.
|
| Volvamos a su pago.
|
| ¿A qué saldo debe ir el pago?
| [2022: $1,682.68] [2023: $859.79]
> 2022
< ¿Desde qué cuenta bancaria desea pagar?
| [Cuenta corriente que termina en 4321] [Cuenta de ahorros que termina en 8765]
> de la cuenta corriente
< $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> quiero hacer una cuenta en línea
< Así se hace una cuenta en línea con la oficina. Es gratis.
| Tenga listos: su número de contribuyente, como el de Seguro Social, un correo electrónico, un teléfono que reciba mensajes de texto y una identificación con foto.
| Abra la página de internet de la oficina. Escriba usted la dirección; no siga un enlace de un mensaje de texto o de un correo electrónico.
| Elija crear una cuenta. Después pasa al servicio que comprueba quién es usted.
| Elija una contraseña y un segundo paso para entrar, como un código por mensaje de texto.
| Compruebe quién es, por foto o por videollamada.
| Yo no puedo hacer la cuenta por usted. Por favor, no escriba aquí su número de contribuyente ni una contraseña.
|
| Volvamos a su pago.
|
| $300.00 por 2022, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 4321. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
> dejarlo así
< De acuerdo. No se hizo ningún pago.
|
| ¿En qué más le puedo ayudar?
| [¿Cuánto debo?] [Hacer un pago] [Mis pagos] [¿Por qué debo eso?]
