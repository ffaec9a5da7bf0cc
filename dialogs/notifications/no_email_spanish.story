account: owes-one-year-es
language: es

> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
> [Cambiar confirmaciones]
< ¿Cómo desea recibir las confirmaciones?
| [Solo aquí en el chat] [Por correo electrónico] [Por mensaje de texto] [Por correo electrónico y texto]
> [Por correo electrónico]
< Para eso necesito primero un correo electrónico.
|
| Puede poner ahora su correo electrónico y después elegir otra vez.
| [Poner mi correo electrónico] [Mensajes sobre mi cuenta]
> [Poner mi correo electrónico]
< ¿Qué correo electrónico se debe usar?
> rosa@ejemplo.com
< Listo. Su correo electrónico es r•••@ejemplo.com.
| [Mensajes sobre mi cuenta]
> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones solo aquí en el chat. Su correo electrónico: r•••@ejemplo.com.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
> [Cambiar confirmaciones]
< ¿Cómo desea recibir las confirmaciones?
| [Solo aquí en el chat] [Por correo electrónico] [Por mensaje de texto] [Por correo electrónico y texto]
> [Por correo electrónico y texto]
< Listo. Apunté que usted quiere las confirmaciones por correo electrónico y por mensaje de texto.
| [Mensajes sobre mi cuenta] [¿Cuánto debo?]
> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones por correo electrónico y por mensaje de texto. Su correo electrónico: r•••@ejemplo.com.
| No puedo poner recordatorios ni horas de silencio.
| [Cambiar confirmaciones] [Activar o desactivar novedades] [Poner mi correo electrónico]
