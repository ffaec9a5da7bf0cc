account: owes-one-year-es
language: es

> qué mensajes me mandan
< Las noticias de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos lo necesita. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o apagar noticias] [Poner mi correo]
> [Activar o apagar noticias]
< ¿Le escribo cuando pase algo en su cuenta?
| [Sí, con noticias] [No, sin noticias]
> [No, sin noticias]
< Listo. Solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo.
| [Mensajes sobre mi cuenta] [¿Cuánto debo?]
> qué mensajes me mandan
< Las noticias de su cuenta están apagadas. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o apagar noticias] [Poner mi correo]
> [Cambiar confirmaciones]
< ¿Cómo desea recibir las confirmaciones?
| [Solo aquí en el chat] [Por correo electrónico] [Por mensaje de texto] [Por correo electrónico y texto]
> ayuda
< Le muestro qué mensajes recibe, y usted puede cambiarlo.
|
| ¿Cómo desea recibir las confirmaciones?
| [Solo aquí en el chat] [Por correo electrónico] [Por mensaje de texto] [Por correo electrónico y texto]
> [Por mensaje de texto]
< Listo. Apunté que usted quiere las confirmaciones por mensaje de texto.
| [Mensajes sobre mi cuenta] [¿Cuánto debo?]
> qué mensajes me mandan
< Las noticias de su cuenta están apagadas. Usted quiere las confirmaciones por mensaje de texto.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o apagar noticias] [Poner mi correo]
