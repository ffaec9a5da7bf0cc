account: owes-one-year-es
language: es

> quiero pagar 100 el viernes
< $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> quiero registrarme
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
| $100.00 por 2025, el viernes 27 de noviembre de 2026, desde la cuenta corriente que termina en 2093. ¿Lo programo?
| [Sí] [No]
> no
< ¿Qué desea cambiar?
| [Otro saldo] [Otra cantidad] [Otra fecha] [Otra cuenta bancaria] [Dejarlo así]
