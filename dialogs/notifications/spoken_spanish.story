account: owes-one-year-es
language: es
medium: spoken

> qué mensajes me mandan
< Las novedades de su cuenta están activadas: le escribo aquí cuando un pago fue devuelto, hay un aviso nuevo o su plan de pagos necesita algo de usted. Usted quiere las confirmaciones solo aquí en el chat.
| No puedo poner recordatorios ni horas de silencio. Puede decir: Cambiar confirmaciones, Activar o desactivar novedades, Poner mi correo electrónico.
> cambiar confirmaciones
< ¿Cómo desea recibir las confirmaciones? Puede decir: Solo aquí en el chat, Por correo electrónico, Por mensaje de texto, Por correo electrónico y texto.
> por mensaje de texto
< Listo. Apunté que usted quiere las confirmaciones por mensaje de texto. Puede decir: Mensajes sobre mi cuenta, Cuánto debo.
