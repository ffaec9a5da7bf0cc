account: owes-one-year-es
language: es

> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
> [Activar o desactivar novedades]
< ¿Le escribo cuando pase algo en su cuenta?
| [Sí, con novedades] [No, sin novedades]
> [No, sin novedades]
< Listo. Solo le escribo cuando usted me escribe. La oficina sigue mandando sus avisos por correo postal.
| [Mensajes sobre mi cuenta] [¿Cuánto debo?]
> qué mensajes me mandan
< Las novedades de su cuenta están desactivadas. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
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
< Las novedades de su cuenta están desactivadas. Usted quiere las confirmaciones por mensaje de texto.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
